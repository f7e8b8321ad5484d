/** Milliseconds for one call of each part of the engine; `paint` is all that is neither reading nor matching. */
export interface EngineTimes {
  readonly read: number;
  readonly match: number;
  readonly paint: number;
}

/** Milliseconds for one call of each part, in a round in which all took turns. */
export interface WarmTimes extends EngineTimes {
  readonly walk: number;
  readonly gate: number;
}

/** Milliseconds for the first call of each part in a new process; the engine makes the claim sets ready on it. */
export interface ColdTimes extends EngineTimes {
  readonly gate: number;
}

/** What a load of a page has shown: the walk's first call alone, or the engine's and then rounds of warm calls. */
export type Loaded =
  | { readonly first: 'walk'; readonly cold: { readonly walk: number } }
  | {
      readonly first: 'engine';
      readonly cold: ColdTimes;
      readonly warm: readonly WarmTimes[];
      readonly marks: number;
      /** The longest task of the first reading, in milliseconds. */
      readonly longestTask: number;
      /** From the engine's beginning to its first mark, in milliseconds; null on a page without marks. */
      readonly firstMarks: number | null;
      /** Milliseconds for the reading behind a change of one paragraph. */
      readonly changed: { readonly read: number; readonly match: number };
    };

/** How a load is to go, as a query of the page's address. */
export interface LoadPlan {
  /** What the load begins with, while everything is cold. */
  readonly first: Loaded['first'];
  /** Rounds of warm calls behind the engine's first; may be 0. */
  readonly rounds: number;
  /** A warm sample repeats its call until so many milliseconds have passed. */
  readonly sampleMs: number;
}

/** The attribute of the root element that holds the outcome as JSON: a `Loaded`, or a text that says what failed. */
export const OUTCOME = 'data-tallymark-bench';
