/** Milliseconds for one call of each part of a reading. */
export interface EngineTimes {
  /** Gathering the text. */
  readonly read: number;
  /** What asking the background and reading its answers costs the page. */
  readonly send: number;
  /** All of the page's part but painting: reading and sending among it. */
  readonly inPage: number;
  /** The background's part. */
  readonly match: number;
  readonly paint: number;
}

/** Milliseconds for one call of each part, in a round in which all took turns. */
export interface WarmTimes extends EngineTimes {
  readonly walk: number;
  readonly gate: number;
}

/** Milliseconds for the first call of each part in a new process; the claim sets are made ready on it. */
export interface ColdTimes extends EngineTimes {
  readonly gate: number;
}

/** Milliseconds for following a change, `sweep` being what is done before the next frame; all but `match` is the page's part. */
export interface ChangeTimes {
  /** Whether words were taken away, so that all marks are looked at; else words have come. */
  readonly isRemoved: boolean;
  readonly sweep: number;
  readonly match: number;
  readonly rest: number;
}

/** The longest at a time, in milliseconds. */
export interface Longest {
  readonly page: number;
  readonly background: number;
}

/** What a load of a page has shown: the walk's first call alone, or the engine's and then rounds of warm calls. */
export type LoadedPage =
  | { readonly first: 'walk'; readonly cold: { readonly walk: number } }
  | {
      readonly first: 'engine';
      readonly cold: ColdTimes;
      readonly warm: readonly WarmTimes[];
      readonly marks: number;
      /** How many figures the page states, dates and ordinals among them. */
      readonly figures: number;
      /** Of the first reading, in milliseconds: the longest task in the page, and the longest turn of the background's. */
      readonly longest: Longest;
    };

/** Changes of one paragraph each, one after the other, on a page that was read before, and that page's walk. */
export interface LoadedChanges {
  readonly walk: number;
  readonly changes: readonly ChangeTimes[];
}

/** One way of marking many words, once: milliseconds of script and of the layout that it forces. */
export interface LoadedPainting {
  readonly marks: number;
  readonly script: number;
  readonly layout: number;
}

/** A round on a page with so many claim sets active. */
export interface LoadedSets {
  readonly claims: number;
  readonly gate: number;
  /** Making the sets ready and the first reading. */
  readonly first: number;
  /** Rounds of warm calls. */
  readonly warm: readonly WarmTimes[];
}

/** What others take for the figures of a page, in milliseconds: in turns with the walk and the engine. */
export interface LoadedLibraries {
  readonly rounds: readonly Readonly<Record<Contender, number>>[];
}

/**
 * Whose work on the same text is measured: the extension's without painting, and with it, wherever it is done and in the page alone;
 * others that read numbers, or wrap digits.
 */
export type Contender = 'walk' | 'compromise' | 'recognizers' | 'markJs' | Own;

export type Own = 'whole' | 'wholeAndPaint' | 'inPage' | 'inPageAndPaint';

/** Milliseconds for finding the passages of a page's notes again, by what has become of the page: at its longest at a time. */
export interface LoadedAnchors {
  readonly walk: number;
  readonly unchanged: number;
  readonly changed: Readonly<Record<string, { readonly longest: number; readonly times: number }>>;
}

/** What each part of the bench comes back with from a page. */
export interface LoadedByPart {
  readonly pages: LoadedPage;
  readonly changed: LoadedChanges;
  readonly paint: LoadedPainting;
  readonly sets: LoadedSets;
  readonly anchors: LoadedAnchors;
  readonly libraries: LoadedLibraries;
}

/** The attribute of the root element that holds the outcome as JSON: one of those above, or a text that says what failed. */
export const OUTCOME = 'data-tallymark-bench';
