import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { gateWords } from '../../utils/claims/gate-words.ts';
import type { Languages } from '../../utils/claims/language.ts';
import { setsSpokenOf } from '../../utils/claims/sets-spoken-of.ts';
import { withoutWords } from '../../utils/claims/without-words.ts';
import { gateFinds } from '../../utils/page/gate.ts';

/** Readers go from page to page of the same topic: what a few of them were compared with is kept while the background runs. */
const MOST_KEPT = 4;

/** What a page is compared with. */
export interface ComparedSets {
  /** In the order of their priority. */
  readonly sets: readonly ClaimSet[];
  readonly compiled: CompiledSets;
  /** The same sets without any of their words: all that a page shows of them. */
  readonly told: readonly ClaimSet[];
  /** The gate's words of the active sets that are left out, since the page speaks of none of them. */
  readonly leftOut: readonly string[];
}

/** Makes claim sets ready for finding marks, once for many pages. */
export class SetsToCompare {
  readonly #languages: Languages;
  #kept: readonly ComparedSets[] = [];

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /**
   * Those of the active sets that texts speak of; all of them where they speak of none, since somebody wants the page read all the same.
   * `isNew` says that nothing found by them before is of use for this page.
   */
  spokenOf(active: readonly ClaimSet[], texts: Iterable<string>, isNew: boolean): ComparedSets {
    const spoken = spokenBy(active, texts);
    return this.#ready(spoken.length === 0 ? active : spoken, active, isNew);
  }

  /**
   * The same for a new page of which no more than these texts are known: null where they speak of none of several sets, since the rest of it
   * may speak of any.
   */
  foreseenFor(active: readonly ClaimSet[], texts: Iterable<string>): ComparedSets | null {
    const spoken = spokenBy(active, texts);
    return spoken.length === 0 ? null : this.#ready(spoken, active, true);
  }

  #ready(sets: readonly ClaimSet[], active: readonly ClaimSet[], isNew: boolean): ComparedSets {
    const leftOut = gateWords(active.filter((set) => !sets.includes(set)));
    const isMeant = ({ sets: kept }: ComparedSets) =>
      kept.length === sets.length && kept.every((set, at) => set === sets[at]);
    const known = this.#kept.find(isMeant);
    // The words of many pages, or of one that is full of junk, must not leave those that follow without room for theirs.
    const isWornOut = isNew && known?.compiled.book.isFull === true;
    const compared = {
      sets: [...sets],
      compiled: (isWornOut ? null : known?.compiled) ?? compileClaimSets(sets, this.#languages),
      told: known?.told ?? sets.map(withoutWords),
      leftOut,
    };
    this.#kept = [compared, ...this.#kept.filter((other) => other !== known)].slice(0, MOST_KEPT);
    return compared;
  }
}

/** Those of the active sets that texts speak of; a single one is not asked. */
function spokenBy(active: readonly ClaimSet[], texts: Iterable<string>): readonly ClaimSet[] {
  return active.length < 2 ? active : setsSpokenOf(active, gateFinds(texts, gateWords(active)));
}
