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
  const asked = askedIn(files);
  return new Map([...tiersOf(sets)].filter(([question, tier]) => tiers.includes(tier) && asked.has(question)));
}

/** The questions of labels that are not judged, because no claim answers them or their tier is not chosen. */
export function unjudgedQuestions(files: readonly SampleFile[], judged: ReadonlyMap<string, Tier>): string[] {
  return [...askedIn(files)].filter((question) => !judged.has(question)).sort();
}

function askedIn(files: readonly SampleFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ samples }) => samples.flatMap(({ expect }) => expect.map((label) => label.question))),
  );
}
