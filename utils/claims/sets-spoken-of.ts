import type { ClaimSet } from './claim-set.ts';
import { type AskedQuestion, isSameQuestion } from './claims-of-sets.ts';

/**
 * The sets that have one of the words in their gate, and those that ask a question of one that is taken, whose claims are rivals or allies
 * there: no question of any of them is compared with a part of the claims on it. In the order of their priority.
 */
export function setsSpokenOf(sets: readonly ClaimSet[], words: Iterable<string>): ClaimSet[] {
  const found = new Set(words);
  const taken = sets.filter(({ gate }) => gate.some((word) => found.has(word)));
  let left = sets.filter((set) => !taken.includes(set));
  // Grows by those that it brings in, whose other questions have rivals of their own.
  for (const set of taken) {
    const questions = new Map(asked(set).map((one) => [one.question.id, one]));
    const rivals = left.filter((other) => asked(other).some((one) => isSame(one, questions.get(one.question.id))));
    taken.push(...rivals);
    left = left.filter((other) => !rivals.includes(other));
  }
  return sets.filter((set) => taken.includes(set));
}

function asked(set: ClaimSet): AskedQuestion[] {
  return set.questions.map((question) => ({ set, question }));
}

function isSame(one: AskedQuestion, other: AskedQuestion | undefined): boolean {
  return other !== undefined && isSameQuestion(one, other);
}
