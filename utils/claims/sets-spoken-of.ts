import type { ClaimSet } from './claim-set.ts';
import { isSameQuestion } from './claims-of-sets.ts';

/**
 * The sets that have one of the words in their gate, and those that ask one of the same questions, whose claims are rivals or allies of
 * theirs; in the order of their priority.
 */
export function setsSpokenOf(sets: readonly ClaimSet[], words: Iterable<string>): ClaimSet[] {
  const found = new Set(words);
  const asked = (set: ClaimSet) => set.questions.map((question) => ({ set, question }));
  const spoken = sets.filter(({ gate }) => gate.some((word) => found.has(word)));
  const questions = spoken.flatMap(asked);
  const ids = new Set(questions.map(({ question }) => question.id));
  const asksTheSame = (set: ClaimSet) =>
    asked(set).some((one) => ids.has(one.question.id) && questions.some((other) => isSameQuestion(one, other)));
  return sets.filter((set) => spoken.includes(set) || asksTheSame(set));
}
