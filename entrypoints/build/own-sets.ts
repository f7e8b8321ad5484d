import type { ClaimSetWarning } from '../../utils/claim-sets/claim-set-warning.ts';
import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { normalise } from '../../utils/figures/normalise.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { readSets } from '../document/read-sets.ts';

/** The reader's own claim sets that claims can be added to, and the ids of all sets. */
export class OwnSets {
  #sets: readonly ClaimSet[] = [];
  #ids: readonly string[] = [];
  readonly #weak = new Map<ClaimSet, readonly ClaimSetWarning[]>();

  /** Asks for them anew. */
  async read(): Promise<void> {
    const listed = await askBackground('listSets', null);
    const own = listed.filter(({ bundled, faults }) => !bundled && faults.length === 0);
    const sets = await readSets(own.map(({ id }) => id));
    this.#ids = listed.map(({ id }) => id);
    this.#sets = sets;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  get listed(): readonly { readonly id: string; readonly title: string }[] {
    return this.#sets.map(({ id, title }) => ({ id, title }));
  }

  /** Null for an id of none. */
  of(id: string): ClaimSet | null {
    return this.#sets.find((set) => set.id === id) ?? null;
  }

  /** The weak spots of one of them; looked for once, since large sets take long. */
  weakOf(set: ClaimSet): readonly ClaimSetWarning[] {
    const weak = this.#weak.get(set) ?? lintClaimSet(set);
    this.#weak.set(set, weak);
    return weak;
  }

  /** The first one whose gate a text opens; null where none is. */
  about(text: string): ClaimSet | null {
    const plain = normalise(text);
    return this.#sets.find(({ gate }) => gate.some((word) => plain.includes(normalise(word)))) ?? null;
  }
}
