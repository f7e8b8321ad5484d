import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { gateFinds, textsOf } from '../../utils/page/gate.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import { readGate } from '../../utils/storage/stored-gate.ts';

/** Which claim sets a page is compared with: those that it speaks of, and more of them once it speaks of more. */
export class PageSets {
  readonly #document: Document;
  /** The words of those that it was not seen to speak of; null where it is compared with all of them. */
  #leftOut: readonly string[] | null;
  /** The words that were found where the gate does not look: in shadow roots. */
  readonly #found = new Set<string>();

  constructor(document: Document, leftOut: readonly string[] | null) {
    this.#document = document;
    this.#leftOut = leftOut;
  }

  /** Whether texts of the page speak of sets that were left out. */
  areMissedBy(texts: Iterable<string>): boolean {
    if (this.#leftOut === null || this.#leftOut.length === 0) return false;
    const found = gateFinds(texts, this.#leftOut);
    for (const word of found) this.#found.add(word);
    return found.length > 0;
  }

  /** Whether what has changed on the page speaks of them. */
  areMissedAfter({ words }: PageChange): boolean {
    return this.areMissedBy(
      words === null ? textsOf(this.#document) : Array.from(words, (node) => node.textContent ?? ''),
    );
  }

  /** The sets for the page as it stands now. Throws where the extension has gone. */
  async ask(): Promise<readonly ClaimSet[]> {
    const { sets, leftOut } = await askBackground('setsOfPage', { words: await this.#words() });
    this.#leftOut = leftOut;
    return sets;
  }

  async #words(): Promise<readonly string[] | null> {
    const gate = this.#leftOut === null ? null : await readGate();
    return gate === null ? null : [...gateFinds(textsOf(this.#document), gate.words), ...this.#found];
  }
}
