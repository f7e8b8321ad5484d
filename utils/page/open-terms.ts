/** More terms in a row than this are not all kept as heads of the description that follows. */
const MAX_TERMS = 5;

/** The terms of a definition list that the next descriptions are of, by their blocks. */
interface Terms {
  blocks: readonly number[];
  isDescribed: boolean;
}

/** The definition lists that are open while a page is walked: each description is of the terms right before it. */
export class OpenTerms {
  readonly #lists: Terms[] = [];

  /** A list begins. */
  begin(): void {
    this.#lists.push({ blocks: [], isDescribed: false });
  }

  /** The innermost list ends. */
  end(): void {
    this.#lists.pop();
  }

  /** A term stands in a block. */
  add(block: number): void {
    const terms = this.#lists.at(-1);
    if (terms === undefined) return;
    terms.blocks = terms.isDescribed ? [block] : [...terms.blocks.slice(1 - MAX_TERMS), block];
    terms.isDescribed = false;
  }

  /** A description begins: the blocks of its terms. */
  describe(): readonly number[] {
    const terms = this.#lists.at(-1);
    if (terms === undefined) return [];
    terms.isDescribed = true;
    return terms.blocks;
  }
}
