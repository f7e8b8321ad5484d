import type { ListedMark } from '../utils/messages/marks-on-page.ts';
import { VERDICT_SIGNS, VERDICT_WORDS } from './verdict-signs.ts';

interface Props {
  readonly marks: readonly ListedMark[];
  /** Called with the mark's place in the list. */
  readonly onShow: (mark: number) => void;
}

/** The marks in page order, each a button: the way to them for those who can't point at the page. */
export function MarkList({ marks, onShow }: Props) {
  return (
    <ol class="marks">
      {marks.map(({ quote, verdict, before, after }, index) => (
        <li key={index}>
          <button type="button" class={`mark verdict-${verdict}`} onClick={() => onShow(index)}>
            <span class="sign" aria-hidden="true">
              {VERDICT_SIGNS[verdict]}
            </span>
            <span class="mark-text">
              <span class="mark-words">{VERDICT_WORDS[verdict]}</span>
              <span class="mark-sentence">
                {before}
                <q>{quote}</q>
                {after}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
