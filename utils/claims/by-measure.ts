import type { Measure, Question } from './claim-set.ts';

/** Questions by what they measure: a figure can answer those of one measure alone. */
export type ByMeasure<Q> = { readonly [M in Measure]?: readonly Q[] };

/** No questions at all: one object, so that there is nothing to look up in it. */
export const NO_QUESTIONS: ByMeasure<never> = {};

/** Sorts questions by what they measure, each once and in their order. */
export function byMeasure<Q extends { readonly question: Question }>(questions: Iterable<Q>): ByMeasure<Q> {
  let sorted: { [M in Measure]?: Q[] } | null = null;
  for (const compiled of new Set(questions)) {
    const { measure } = compiled.question;
    sorted ??= {};
    const same = sorted[measure];
    if (same) same.push(compiled);
    else sorted[measure] = [compiled];
  }
  return sorted ?? NO_QUESTIONS;
}
