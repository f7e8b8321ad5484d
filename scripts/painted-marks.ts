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

/** So many looks in a row have to find as many marks as the one before. */
const SAME_LOOKS = 5;
const LOOK_EVERY_MS = 50;

/**
 * Waits until a page holds marks and no more come: the first are painted before all are found. Where it is known how many it gets, as
 * many are enough. Asked from outside, for pages on which no timer runs, and for pages that are on their way to another. False where
 * that has not come about within so many milliseconds.
 */
export async function untilMarked(page: Page, withinMs: number, known: number | null = null): Promise<boolean> {
  const count = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
  const names = VERDICTS.map((verdict) => `tallymark-${verdict}`);
  const last = Date.now() + withinMs;
  let before = 0;
  let same = 0;
  while (Date.now() < last) {
    const marks = await page.evaluate(count, names).catch(() => 0);
    same = marks > 0 && marks === before ? same + 1 : 0;
    if (same === SAME_LOOKS || (marks > 0 && marks === known)) return true;
    before = marks;
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
  }
  return false;
}
