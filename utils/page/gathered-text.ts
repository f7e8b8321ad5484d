import type { PageText } from '../claims/page-text.ts';

/** A line that may say what a number is, by its block's index. */
export interface LabelPlace {
  readonly block: number;
  /** Index of the line that would title a run of numbers which this pair begins; null for none. */
  readonly title: number | null;
}

/** A block that may be nothing but a number. */
export interface NumberPlace {
  readonly block: number;
  /** The nearest line that may be its label; two where the one before it is as near as the one behind it, in this order. */
  readonly labels: readonly LabelPlace[];
}

/** How an entry begins that linked data lists. */
export interface UpdateStart {
  /** As `startOf` tells it, never empty. */
  readonly start: string;
  /** ISO day (YYYY-MM-DD). */
  readonly day: string;
}

/**
 * A page's text as it stands in the document, before any figure is read and any language told: plain data, the same behind JSON. Its
 * language is the one that was given, else the stated one; its entries have the days of `<time>` elements alone, and nothing but the
 * cells of tables and lists has headers.
 */
export interface GatheredText extends PageText {
  readonly languageGiven: boolean;
  /** BCP 47 primary subtag of the language that the page states, whichever was given; null for none. */
  readonly stated: string | null;
  /** The entries of live blogs that linked data lists, headline and body each by itself. */
  readonly updates: readonly UpdateStart[];
  /** In page order. */
  readonly numbers: readonly NumberPlace[];
}
