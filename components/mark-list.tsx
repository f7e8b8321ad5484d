import type { Verdict } from '../utils/claims/verdict.ts';
import type { ListedMark } from '../utils/messages/marks-on-page.ts';
import { VERDICT_SIGNS, VERDICT_WORDS } from './verdict-signs.ts';

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
    <ol class="marks" aria-label="Marks in page order">
      {marks.map(({ quote, verdict, before, after, inPicture }, index) =>
        chosen !== null && verdict !== chosen ? null : (
          <li key={index}>
            <button type="button" class={`mark verdict-${verdict}`} onClick={() => onShow(index)}>
              <span class="sign" aria-hidden="true">
                {VERDICT_SIGNS[verdict]}
              </span>
              <span class="mark-text">
                <span class="mark-words">
                  {VERDICT_WORDS[verdict]}
                  {inPicture ? ', in the words for a picture' : null}
                </span>
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
