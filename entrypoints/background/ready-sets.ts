import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { withWordsIn } from '../../utils/claims/set-words.ts';
import { type ShelvedByLanguage, shelveSets } from '../../utils/claims/shelved-sets.ts';

/** Readers go from page to page of the same topic: what a few of them were given is kept while the background runs. */
const MOST_KEPT = 4;

/** Claim sets as a page gets them: with their words in the languages that it speaks, and those shelved. */
export interface ReadySet {
  readonly sets: readonly ClaimSet[];
  readonly shelved: ShelvedByLanguage;
}

interface Kept {
  readonly from: readonly ClaimSet[];
  readonly languages: string;
  readonly ready: ReadySet;
}

/** Makes claim sets ready for pages, once for many of them. */
export class ReadySets {
  #kept: readonly Kept[] = [];

  /** Languages are primary subtags. */
  of(from: readonly ClaimSet[], languages: readonly string[]): ReadySet {
    const key = languages.join();
    const isMeant = (kept: Kept) =>
      kept.languages === key && kept.from.length === from.length && from.every((set, at) => set === kept.from[at]);
    const kept = this.#kept.find(isMeant) ?? { from, languages: key, ready: readyIn(from, languages) };
    this.#kept = [kept, ...this.#kept.filter((other) => other !== kept)].slice(0, MOST_KEPT);
    return kept.ready;
  }
}

function readyIn(from: readonly ClaimSet[], languages: readonly string[]): ReadySet {
  const sets = from.map((set) => withWordsIn(set, languages));
  const shelved = languages.map((code) => [code, JSON.stringify(shelveSets(sets, code))] as const);
  return { sets, shelved: Object.fromEntries(shelved) };
}
