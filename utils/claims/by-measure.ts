import type { Measure, Question } from './claim-set.ts';

/** Questions by what they measure: a figure can answer those of one measure alone. */
export type ByMeasure<Q> = { readonly [M in Measure]?: readonly Q[] };

/** Sorts questions by what they measure, each once and in their order. */
export function byMeasure<Q extends { readonly question: Question }>(questions: Iterable<Q>): ByMeasure<Q> {
  const sorted: { [M in Measure]?: Q[] } = {};
  for (const compiled of new Set(questions)) {
    const { measure } = compiled.question;
    const same = sorted[measure];
    if (same) same.push(compiled);
    else sorted[measure] = [compiled];
  }
  return sorted;
}
