import type { ClaimFigure } from '../claims/claim-set.ts';
import type { Standing } from '../claims/standing.ts';
import type { Measured } from '../claims/words-figure.ts';
import type { FaultPlace } from '../wording/fault.ts';

/** A figure in the form of claims, with what it measures. */
export interface DraftFigure extends Measured {
  readonly figure: ClaimFigure;
  /** As it is written. */
  readonly quote: string;
}

/** A source as far as a file tells of it. */
export interface DraftSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly url: string | null;
}

/** What a claim answers, as far as a file tells: in words, from which ids are made. */
export interface DraftQuestion {
  readonly asks: string;
  readonly cues: readonly string[];
  readonly counts: readonly string[];
}

/** What of a claim a file does not tell, so that whoever imports it has to. */
export const GAPS = [
  'figure',
  'question',
  'as-of',
  'source-title',
  'source-publisher',
  'source-published',
  'source-url',
] as const;

export type Gap = (typeof GAPS)[number];

/** A claim on its way into a set: all that a file says of it, and what it does not. */
export interface ClaimDraft {
  /** Where in the file it stands, or on the page. */
  readonly at: FaultPlace;
  readonly says: string;
  /** The language that it is told in, by its primary subtag. */
  readonly language: string;
  /** The figures read in it, the likeliest first; a claim states one of them. */
  readonly figures: readonly DraftFigure[];
  readonly question: DraftQuestion | null;
  /** Of whom it is claimed, by name. */
  readonly subject: string | null;
  /** Who asserts it, by name. */
  readonly assertedBy: readonly string[];
  readonly standing: Standing;
  /** ISO day. */
  readonly asOf: string | null;
  readonly source: DraftSource;
  readonly paragraph: number | null;
  readonly fragment: string | null;
  /** What a reviewer came to, in the reviewer's words; it is no verdict of ours, and is not kept in the set. */
  readonly rating: string | null;
}

/** What is still to be filled in before a draft is a claim. */
export function gapsOf({ figures, question, asOf, source }: ClaimDraft): readonly Gap[] {
  const isThere: Record<Gap, boolean> = {
    figure: figures.length > 0,
    question: question !== null,
    'as-of': asOf !== null,
    'source-title': source.title !== null,
    'source-publisher': source.publisher !== null,
    'source-published': source.published !== null,
    'source-url': source.url !== null,
  };
  return GAPS.filter((gap) => !isThere[gap]);
}
