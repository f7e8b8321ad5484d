import type { CompiledSets } from '../../utils/claims/compile.ts';
import type { SampleFile } from './read-samples.ts';
import { TIERS, type Tier, tiersOf } from './tier.ts';

/**
 * The questions that samples can judge, with the tier of each: those of the chosen tiers which claims of the sets answer and which some
 * label asks. Where no label asks a question, nobody has said where its marks belong, and a mark for it is neither right nor wrong.
 */
export function judgedQuestions(
  sets: CompiledSets,
  files: readonly SampleFile[],
  tiers: readonly Tier[] = TIERS,
): ReadonlyMap<string, Tier> {
  const labels = files.flatMap(({ samples }) => samples.flatMap(({ expect }) => expect));
  const asked = new Set(labels.map(({ question }) => question));
  return new Map([...tiersOf(sets)].filter(([question, tier]) => tiers.includes(tier) && asked.has(question)));
}
