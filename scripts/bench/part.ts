import type { FoundBrowser } from '../browsers.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Check } from './limits.ts';

/** What a part of the bench has to know. */
export interface BenchRun {
  readonly found: FoundBrowser;
  /** Lets something be done with a real browser that has the bench's own extension in it: in the short form the same for all parts. */
  readonly withBenchBrowser: <T>(use: (browser: BenchBrowser) => Promise<T>) => Promise<T>;
  /** Whether the short form is wanted, which is a part of the tests. */
  readonly short: boolean;
}

/** What a part has measured in a browser. */
export interface PartReport {
  /** For people: Markdown. */
  readonly text: string;
  /** What the short form is held to. */
  readonly checks: readonly Check[];
}

/** A part of the bench: measures in one browser. Throws where something can't be measured. */
export type BenchPart = (run: BenchRun) => Promise<PartReport>;
