import type { Verdict } from '../utils/claims/verdict.ts';
import type { ListedMark } from '../utils/messages/marks-on-page.ts';
import { say } from '../utils/wording/say.ts';
import { VERDICT_SIGNS } from './verdict-signs.ts';

interface Props {
  readonly marks: readonly ListedMark[];
  /** The verdict whose marks alone are listed, or null. */
  readonly verdict: Verdict | null;
  /** Called with the mark's place among all marks. */
  readonly onShow: (mark: number) => void;
}

/** The marks in page order, each a button: the way to them for those who can't point at the page. */
export function MarkList({ marks, verdict: chosen, onShow }: Props) {
  return (
    <ol class="marks" aria-label={say('marks_in_order')}>
      {marks.map(({ quote, verdict, before, after, inPicture }, index) =>
        chosen !== null && verdict !== chosen ? null : (
          <li key={index}>
            <button type="button" class={`mark verdict-${verdict}`} onClick={() => onShow(index)}>
              <span class="sign" aria-hidden="true">
                {VERDICT_SIGNS[verdict]}
              </span>
              <span class="mark-text">
                <span class="mark-words">{wordsOf(verdict, inPicture)}</span>
                <span class="mark-sentence">
                  {before}
                  <q>{quote}</q>
                  {after}
                </span>
              </span>
            </button>
          </li>
        ),
      )}
    </ol>
  );
}

function wordsOf(verdict: Verdict, inPicture: boolean): string {
  const words = say(`verdict_${verdict}`);
  return inPicture ? say('mark_in_picture', { verdict: words }) : words;
}
