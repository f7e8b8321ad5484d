import type { Measure } from '../../utils/claims/claim-set.ts';
import type { CompiledSets } from '../../utils/claims/compile.ts';

/** What answers a question: A a figure with a unit, B a date, C a named fact. */
export type Tier = 'A' | 'B' | 'C';

export const TIERS = ['A', 'B', 'C'] as const satisfies readonly Tier[];

const TIER_OF_MEASURE: Readonly<Record<Measure, Tier>> = {
  count: 'A',
  share: 'A',
  points: 'A',
  ratio: 'A',
  money: 'A',
  rate: 'A',
  duration: 'A',
  date: 'B',
  fact: 'C',
};

/** The tier of each question that claims of the sets answer, by the question's id. */
export function tiersOf(sets: CompiledSets): ReadonlyMap<string, Tier> {
  return new Map(
    sets.questions
      .filter(({ claims }) => claims.length > 0)
      .map(({ question }) => [question.id, TIER_OF_MEASURE[question.measure]]),
  );
}
