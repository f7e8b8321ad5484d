import type { Mark } from './mark.ts';
import type { PageText, TextBlock } from './page-text.ts';

interface KeptBlock {
  readonly block: TextBlock;
  /** Its place on its page. */
  readonly index: number;
  readonly marks: readonly Mark[];
  /** What finding its marks has looked at besides itself and what stands over it, by place; other numbers are of no block. */
  readonly looked: readonly number[];
}

/** Of more blocks with the same text than this some are worked on again: `Share` under each entry has no marks. */
const MOST_ALIKE = 8;

/**
 * The marks of a page block by block, each with the blocks that were looked at for them, so that on the page's next reading only
 * changed blocks and those that look at them are worked on. Holds no reading of any block: texts and marks alone.
 */
export class KeptMarks {
  #blocks: readonly TextBlock[];
  /** By a block's place, those of the blocks that look at it or stand under it; some may do so no more. */
  readonly #lookers: (number[] | undefined)[] = [];
  /** What is kept, by place. */
  readonly #kept: (KeptBlock | undefined)[] = [];
  /** The same by text, which takes long to make; null until the next reading asks. */
  #byText: Map<string, KeptBlock[]> | null = null;

  constructor({ blocks }: PageText) {
    this.#blocks = blocks;
  }

  /** Keeps what was found in a block, and gives it back; `looked` are the indexes of all blocks that were looked at for it. */
  keep(index: number, marks: readonly Mark[], looked: readonly number[]): readonly Mark[] {
    const block = this.#blocks[index];
    if (block !== undefined) this.#add({ block, index, marks, looked });
    return marks;
  }

  /** The marks of a block that stood among the same blocks before, at their new place; null where it has to be worked on. */
  takeOver(index: number, earlier: KeptMarks): readonly Mark[] | null {
    const block = this.#blocks[index];
    if (block === undefined) return null;
    for (const known of earlier.#alike(block.text)) {
      const looked = this.#sameAround(index, block, known, earlier.#blocks);
      if (looked === null) continue;
      const by = block.start - known.block.start;
      const marks =
        by === 0 ? known.marks : known.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
      this.#add({ block, index, marks, looked });
      return marks;
    }
    return null;
  }

  /** Where now stands what was looked at for a block, if it stands as it did, and the block too; null otherwise. */
  #sameAround(
    index: number,
    block: TextBlock,
    { block: before, index: place, looked }: KeptBlock,
    earlier: readonly TextBlock[],
  ): readonly number[] | null {
    if (!isSame(block, before)) return null;
    if (!this.#areSame(block.headers, before.headers, earlier)) return null;
    if (!this.#areSame(block.headings, before.headings, earlier)) return null;
    const now: number[] = [];
    for (const at of looked) {
      const other = earlier[at];
      if (other === undefined) continue;
      const there = placeNow(at, block, before, index - place);
      const same = this.#blocks[there];
      if (same === undefined || !isSame(same, other)) return null;
      now.push(there);
    }
    return now;
  }

  /** Whether blocks of this page are the same as blocks of the earlier one, by their places. */
  #areSame(now: readonly number[], before: readonly number[], earlier: readonly TextBlock[]): boolean {
    if (now.length !== before.length) return false;
    return now.every((place, order) => {
      const one = this.#blocks[place];
      const other = earlier[before[order] ?? -1];
      return one === undefined || other === undefined ? one === other : isSame(one, other);
    });
  }

  /** The places of these blocks, and of all that look at one of them. */
  lookersAt(places: Iterable<number>): Set<number> {
    const lookers = new Set(places);
    for (const place of places) for (const looker of this.#lookers[place] ?? []) lookers.add(looker);
    return lookers;
  }

  /** Turns to the page as it is once the words of some of its blocks have changed: those at these places are to be kept anew. */
  turnTo({ blocks }: PageText, places: Iterable<number>): void {
    for (const place of places) this.#kept[place] = undefined;
    this.#byText = null;
    this.#blocks = blocks;
  }

  /** What is kept of blocks with a text, or of the first of them. */
  #alike(text: string): readonly KeptBlock[] {
    this.#byText ??= byText(this.#kept);
    return this.#byText.get(text) ?? [];
  }

  #noteLooker(index: number, at: number): void {
    if (index === at || at < 0) return;
    const lookers = this.#lookers[at];
    if (lookers === undefined) this.#lookers[at] = [index];
    else if (lookers.at(-1) !== index) lookers.push(index);
  }

  #add(kept: KeptBlock): void {
    const { block, index, looked } = kept;
    for (const at of looked) this.#noteLooker(index, at);
    for (const at of block.headers) this.#noteLooker(index, at);
    for (const at of block.headings) this.#noteLooker(index, at);
    this.#kept[index] = kept;
  }
}

function byText(kept: readonly (KeptBlock | undefined)[]): Map<string, KeptBlock[]> {
  const all = new Map<string, KeptBlock[]>();
  for (const each of kept) {
    if (each === undefined) continue;
    const same = all.get(each.block.text);
    if (same === undefined) all.set(each.block.text, [each]);
    else if (same.length < MOST_ALIKE) same.push(each);
  }
  return all;
}

/** The place of what was looked at for a block: among its headers or headings as before, else so many blocks on. */
function placeNow(at: number, now: TextBlock, before: TextBlock, moved: number): number {
  const header = before.headers.indexOf(at);
  if (header >= 0) return now.headers[header] ?? -1;
  const heading = before.headings.indexOf(at);
  return heading >= 0 ? (now.headings[heading] ?? -1) : at + moved;
}

function isSame(a: TextBlock, b: TextBlock): boolean {
  return a.text === b.text && a.kind === b.kind && a.language === b.language && a.entryDate === b.entryDate;
}
