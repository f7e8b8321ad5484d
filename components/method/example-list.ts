import type { Verdict } from '../../utils/claims/verdict.ts';

interface MethodExample {
  /** What its messages end in. */
  readonly id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** The mark that it gets on a page of 20 August 2024; null for none. */
  readonly verdict: Verdict | null;
}

/** The sentences by which the method is shown. They are of the bundled claim set, and a test marks them in every language. */
export const METHOD_EXAMPLES: readonly MethodExample[] = [
  { id: 1, verdict: 'contested' },
  { id: 2, verdict: 'contested' },
  { id: 3, verdict: 'disagrees' },
  { id: 4, verdict: 'agrees' },
  { id: 5, verdict: 'consistent' },
  { id: 6, verdict: 'agrees' },
  { id: 7, verdict: null },
  { id: 8, verdict: null },
];
