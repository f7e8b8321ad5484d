import type { Page } from 'puppeteer-core';
import { VERDICTS, type Verdict } from '../utils/claims/verdict.ts';

/** A mark as it stands painted on a page. */
export interface PaintedMark {
  readonly text: string;
  readonly verdict: Verdict;
}

/** The marks that stand in `CSS.highlights` of a page's main frame, in page order. */
export async function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate((verdicts) => {
    const found = verdicts.flatMap((verdict) =>
      [...(CSS.highlights.get(`tallymark-${verdict}`) ?? [])].map((stretch) => {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return { range, verdict };
      }),
    );
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, verdict }) => ({ text: range.toString(), verdict }));
  }, VERDICTS);
}
