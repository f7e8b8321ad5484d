import type { Figure } from '../figures/figure.ts';
import type { Relation, Verdict } from './verdict.ts';

/** The rule that decided between a page’s figure and a claim. */
export type Rule =
  | 'same-number'
  | 'inside-range'
  | 'same-date'
  | 'same-answer'
  | 'allegation'
  | 'meets'
  | 'same-party'
  | 'accumulates'
  | 'elapsed'
  | 'differs';

/** How a mark's figure stands to one claim, and by which rule. */
export interface Comparison {
  /** The claim's id in its set. */
  readonly claim: string;
  /** The id of the claim's set, where that is another than the mark's. */
  readonly set?: string;
  readonly relation: Relation;
  readonly rule: Rule;
}

/** A figure on a page that answers a question of an active claim set, with its verdict. */
export interface Mark {
  /** UTF-16 offsets in the page's text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly verdict: Verdict;
  /** The claim set's id. */
  readonly set: string;
  readonly question: string;
  readonly subject: string | null;
  /** As it was read; a date with the year that it has on this page, a named fact as kind `fact`. */
  readonly figure: Figure;
  /** Ids of the parties in whose mouth the page puts the figure; empty where it names none. */
  readonly attributedTo: readonly string[];
  readonly compared: readonly Comparison[];
}
