import type { ClaimSet } from './claim-set.ts';

/**
 * The sets that have one of the words in their gate, and those that ask one of the same questions, whose claims are rivals or allies of
 * theirs; in the order of their priority.
 */
export function setsSpokenOf(sets: readonly ClaimSet[], words: Iterable<string>): ClaimSet[] {
  const spoken = new Set(words);
  const isSpokenOf = ({ gate }: ClaimSet) => gate.some((word) => spoken.has(word));
  const asked = new Set(sets.filter(isSpokenOf).flatMap(({ questions }) => questions.map(({ id }) => id)));
  return sets.filter((set) => isSpokenOf(set) || set.questions.some(({ id }) => asked.has(id)));
}
