import type { ClaimSet } from './claim-set.ts';
import { compileQuestions, type WordList } from './compile-questions.ts';
import { nameListsOf } from './name-lists.ts';
import { type ShelvedTerms, shelveTerms } from './shelved-terms.ts';

/** The terms of claim sets by language (a primary subtag), each as the JSON of `ShelvedTerms`: as somebody else has shelved them. */
export type ShelvedByLanguage = Readonly<Record<string, string>>;

/** Nobody has shelved any. */
export const NOTHING_SHELVED: ShelvedByLanguage = {};

/** Shelves the terms of claim sets in a language, list by list: those of the questions, then those of each set's names. */
export function shelveSets(sets: readonly ClaimSet[], language: string, lists = listsOf(sets)): ShelvedTerms {
  const all = [...lists, ...sets.flatMap(nameListsOf)];
  return shelveTerms(all.map(({ words }) => words[language] ?? []));
}

function listsOf(sets: readonly ClaimSet[]): readonly WordList[] {
  return compileQuestions(sets).lists;
}
