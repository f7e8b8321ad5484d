import type { Verdict } from '../claims/verdict.ts';

/** A mark as a list shows it: the figure and the words around it. */
export interface ListedMark {
  readonly quote: string;
  readonly verdict: Verdict;
  /** The text of the mark's own block before and behind the quote, cut to some dozens of UTF-16 units. */
  readonly before: string;
  readonly after: string;
}

/** The marks of one frame, in page order, and what they were compared with. */
export interface MarksOnPage {
  readonly marks: readonly ListedMark[];
  readonly comparedWith: {
    readonly articles: number;
    /** ISO date (YYYY-MM-DD) of the newest article, or null where none has a date. */
    readonly latest: string | null;
  };
}
