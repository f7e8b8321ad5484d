import type { Relation, Verdict } from '../claims/verdict.ts';

/** A passage of a page, as W3C Web Annotation's TextQuoteSelector and TextPositionSelector describe it. */
export interface Anchor {
  readonly quote: string;
  /** At most 32 characters of the page's text before and behind the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets in the page's text as it was read, end excluded. */
  readonly start: number;
  readonly end: number;
  /**
   * How many characters before `start` take two UTF-16 units, counted from the beginning of the page's text: by them the
   * offsets turn into the code points that Web Annotation counts.
   */
  readonly pairsBefore: number;
}

/** The page that a note is on. */
export interface NotedPage {
  readonly url: string;
  /** The address without tracking parameters and fragment, by which the page is known again. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly site: string;
  /** ISO day, or null where the page does not say. */
  readonly published: string | null;
}

/** A claim as it stood when the note was written. */
export interface NotedClaim {
  readonly id: string;
  readonly says: string;
  /** The claim's figure in words: `more than 1,300`. */
  readonly figure: string;
  /**
   * Its stated ends in the unit of the mark's figure, for a drawing; null is an open end, both null what is no number. The
   * lead of a rival is turned: below zero.
   */
  readonly low: number | null;
  readonly high: number | null;
  readonly assertedBy: readonly string[];
  readonly asOf: string;
  readonly standing: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: string;
  };
  readonly relation: Relation;
}

/** The mark that a note is on, as it was that day. */
export interface NotedMark {
  readonly set: string;
  readonly question: string;
  readonly asks: string;
  readonly subject: string | null;
  readonly verdict: Verdict;
  readonly figure: { readonly low: number | null; readonly high: number | null; readonly unit: string | null };
  readonly attributedTo: readonly string[];
  readonly compared: readonly NotedClaim[];
}

/** What the reader wrote, anchored to a passage or a mark of a page. */
export interface Note {
  /** A UUID. */
  readonly id: string;
  /** Markdown, as typed. */
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO 8601 in UTC, with milliseconds and Z. */
  readonly created: string;
  readonly changed: string;
  readonly page: NotedPage;
  /** Null for a note on the page as a whole. */
  readonly anchor: Anchor | null;
  readonly mark: NotedMark | null;
}
