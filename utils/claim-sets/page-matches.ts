import type { CompiledSets } from '../claims/compile.ts';
import { type Explanation, explainSlices } from '../claims/explain.ts';
import type { PageText } from '../claims/page-text.ts';
import type { RefusalOf } from '../claims/reason-kinds.ts';
import type { Verdict } from '../claims/verdict.ts';
import type { Stretch } from './figure-in-page.ts';

/** A figure of a page that claims would be compared with. */
export interface PageMatch extends Stretch {
  readonly verdict: Verdict;
}

/** What new claims would do on a page. */
export interface PageMatches {
  /** In page order. */
  readonly matches: readonly PageMatch[];
  /** Why the figures that they were made of would bear no mark, by their place in `from`; null where they would. */
  readonly missing: readonly (RefusalOf<string> | 'not-tied' | null)[];
}

/**
 * What claims of a set would be compared with on a page, in slices: `added` are their ids, `from` the stretches of the page that they were
 * made of, and `sets` the set that holds them, compiled.
 */
export function* matchSlices(
  page: PageText,
  sets: CompiledSets,
  added: ReadonlySet<string>,
  from: readonly Stretch[],
): Generator<void, PageMatches> {
  const { marks, leftAlone }: Explanation = yield* explainSlices(page, sets);
  const matches = marks.flatMap(({ mark: { start, end, verdict, compared } }) =>
    compared.some(({ claim }) => added.has(claim)) ? [{ start, end, verdict }] : [],
  );
  const missing = from.map((stretch) => {
    if (matches.some((match) => overlap(match, stretch))) return null;
    return leftAlone.find((figure) => overlap(figure, stretch))?.refusals[0]?.refusal ?? 'not-tied';
  });
  return { matches, missing };
}

const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;
