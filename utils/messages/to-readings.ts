import type { ClaimSet } from '../claims/claim-set.ts';
import type { Mark } from '../claims/mark.ts';
import type { NotableFigure } from '../claims/notable-figures.ts';
import type { TextBlock } from '../claims/page-text.ts';
import type { ReasonOf } from '../claims/reason-kinds.ts';
import type { GatheredText } from '../page/gathered-text.ts';
import type { Settled } from '../page/settled.ts';

/** A page whose marks the background is to find. */
export interface PageToRead {
  /** What this reading of the page is called from now on; made up by whoever asks, like no other. */
  readonly reading: string;
  /** The reading in whose place it comes: what was found there and stands as it did is not worked on again. Null for a first one. */
  readonly instead: string | null;
  /** Whether what that one was compared with has been told: the same sets are not told again. */
  readonly hasSets: boolean;
  /** The page's text, whose blocks may be the first of more: they come by `addText`. */
  readonly text: GatheredText;
  /** Whether no more blocks come. */
  readonly isWhole: boolean;
  /** UTF-16 offset in the page's text from which to look for marks; what stands before comes last. */
  readonly from: number;
}

/** More blocks of a page, those from an index on. */
export interface MoreText {
  readonly reading: string;
  readonly at: number;
  readonly blocks: readonly TextBlock[];
  readonly isWhole: boolean;
}

/** What has been found on a page since it was asked last. Offsets are those of the page's text, whatever blocks have changed since. */
export interface MarksFound {
  readonly marks: readonly Mark[];
  /** What the page is compared with, without the words by which its questions are found; null where that has been told. */
  readonly sets: readonly ClaimSet[] | null;
  /** What reading its figures has told of the page's text, once all of it is read; null while there is more to ask for. */
  readonly settled: Settled | null;
}

/** A block, by its index, and its new text. */
export type ChangedBlock = readonly [index: number, text: string];

/** By their indexes the blocks that a change can touch, with all marks that they have now. */
export type MarksInBlocks = readonly (readonly [index: number, marks: readonly Mark[]])[];

/** What may be asked of who finds the marks of pages. */
export interface ToReadings {
  /**
   * Finds the marks of a page, in turns, which `findMarks` asks for until all of it is settled. Answers what the first turn has found; null
   * where more blocks are to come. Whoever gets null for an answer to this or to what follows is not known here any more, as when the
   * background was stopped, and begins anew.
   */
  beginReading: (request: PageToRead) => MarksFound | null;
  /** More of a page's blocks. Answers likewise. */
  addText: (request: MoreText) => MarksFound | null;
  /** What the next turn finds on a page. */
  findMarks: (request: { readonly reading: string }) => MarksFound | null;
  /**
   * Blocks of a page that was read to its end have new texts: all marks of those that this can touch. Null too where all of the page has to
   * be read again.
   */
  changeText: (request: {
    readonly reading: string;
    readonly changed: readonly ChangedBlock[];
  }) => MarksInBlocks | null;
  /** Why a mark of a page stands where it does, by its offsets in the text as it is now; empty where the page has no such mark there. */
  explainMark: (request: { readonly reading: string; readonly mark: Mark }) => readonly ReasonOf<string>[] | null;
  /** The figures of a page that are worth a claim, likewise. */
  notableFigures: (request: { readonly reading: string }) => readonly NotableFigure[] | null;
}

/** Who finds the marks of pages. Its promises fail where nobody answers. */
export type Readings = {
  readonly [Name in keyof ToReadings]: (
    request: Parameters<ToReadings[Name]>[0],
  ) => Promise<ReturnType<ToReadings[Name]>>;
};
