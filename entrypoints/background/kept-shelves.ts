import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { isRead } from '../../utils/claims/language.ts';
import { NOTHING_SHELVED, type ShelvedByLanguage, shelveSets } from '../../utils/claims/shelved-sets.ts';

/** Readers go from page to page of the same topic: the terms shelved for a few of them are kept while the background runs. */
const MOST_KEPT = 4;

interface Kept {
  readonly sets: readonly ClaimSet[];
  readonly language: string;
  readonly shelved: ShelvedByLanguage;
}

/** The terms of claim sets, shelved once for many pages. */
export class KeptShelves {
  #kept: readonly Kept[] = [];

  /** Those of sets in a language, by its primary subtag; none for a language that is not read. */
  of(sets: readonly ClaimSet[], language: string | null): ShelvedByLanguage {
    if (language === null || !isRead(language)) return NOTHING_SHELVED;
    const isSame = (kept: Kept) =>
      kept.language === language && kept.sets.length === sets.length && kept.sets.every((set, at) => set === sets[at]);
    const known = this.#kept.find(isSame);
    const kept = known ?? { sets, language, shelved: { [language]: JSON.stringify(shelveSets(sets, language)) } };
    this.#kept = [kept, ...this.#kept.filter((other) => other !== known)].slice(0, MOST_KEPT);
    return kept.shelved;
  }
}
