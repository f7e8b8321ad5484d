import type { BlockKind, TextBlock } from '../claims/page-text.ts';
import type { RegionContent } from './region.ts';
import type { Piece } from './text-places.ts';

/** A block as it is read: what stands around it may still add its headers and its date. */
export interface DraftBlock {
  readonly text: string;
  readonly start: number;
  kind: BlockKind;
  readonly language: string | null;
  readonly headings: readonly number[];
  headers: readonly number[];
  entryDate: string | null;
  /** The element that the block's text stands in. */
  readonly element: Element | null;
  /** Its way back to the document; none for words that no text node holds. */
  readonly pieces: readonly Piece[];
}

/** A place in the list: how many blocks and headlines stand before it. */
export interface ListPlace {
  readonly block: number;
  readonly headlines: number;
}

/** What the blocks up to one amount to, so that any stretch of them is counted by one subtraction. */
interface Sums {
  readonly length: number;
  readonly linked: number;
  readonly prose: number;
  readonly linkedHeadings: number;
}

const NO_SUMS: Sums = { length: 0, linked: 0, prose: 0, linkedHeadings: 0 };
const PROSE_LENGTH = 80;
const WHOLLY_LINKED = 0.9;
/** After so many blocks the work stands still. */
const STRIDE = 512;

/** The blocks read so far, from which a stretch at the end can be taken away again. */
export class BlockList {
  readonly blocks: DraftBlock[] = [];
  readonly #sums: Sums[] = [];
  #headlines = 0;

  get length(): number {
    return this.blocks.length;
  }

  /** UTF-16 offset in the page's text at which the next block begins. */
  get nextStart(): number {
    const last = this.blocks.at(-1);
    return last === undefined ? 0 : last.start + last.text.length + 1;
  }

  /** `linked` counts the block's units that stand in links to other pages. */
  add(block: DraftBlock, linked: number): void {
    const sums = this.#sums.at(-1) ?? NO_SUMS;
    const isHeading = block.kind === 'heading';
    this.blocks.push(block);
    if (block.kind === 'picture') {
      // What nobody sees tells nothing of what a part of the page is.
      this.#sums.push(sums);
      return;
    }
    this.#sums.push({
      length: sums.length + block.text.length,
      linked: sums.linked + linked,
      prose: sums.prose + (!isHeading && block.text.length - linked >= PROSE_LENGTH ? 1 : 0),
      linkedHeadings: sums.linkedHeadings + (isHeading && isWhollyLinked(block.text, linked) ? 1 : 0),
    });
  }

  /** The place that has been reached, to count from. */
  get here(): ListPlace {
    return { block: this.blocks.length, headlines: this.#headlines };
  }

  /** Remembers that the page's headline, or its main part, stands at the place that has been reached. */
  noteHeadline(): void {
    this.#headlines++;
  }

  /** What was read from a place on. */
  contentFrom(place: ListPlace): RegionContent {
    const index = place.block;
    const before = this.#sums[index - 1] ?? NO_SUMS;
    const now = this.#sums.at(-1) ?? NO_SUMS;
    return {
      length: now.length - before.length,
      linked: now.linked - before.linked,
      prose: now.prose - before.prose,
      linkedHeadings: now.linkedHeadings - before.linkedHeadings,
      blocks: this.blocks.length - index,
      hasHeadline: this.#headlines > place.headlines,
    };
  }

  /** How many units of a block stand in links to other pages. */
  linkedIn(index: number): number {
    return (this.#sums[index]?.linked ?? 0) - (this.#sums[index - 1]?.linked ?? 0);
  }

  /** Takes away the blocks from an index on. */
  dropFrom(index: number): void {
    if (index >= this.blocks.length) return;
    this.blocks.length = index;
    this.#sums.length = index;
  }

  /** Dates the blocks from an index on, those that have a date of their own left as they are; `before` is what they inherited. */
  dateFrom(index: number, before: string | null, day: string): void {
    for (let i = index; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block !== undefined && block.entryDate === before) block.entryDate = day;
    }
  }

  /** The blocks as they are gathered, without the way back to the document, in slices. */
  *textBlocks(): Generator<void, readonly TextBlock[]> {
    const blocks: TextBlock[] = [];
    for (const { element: _, pieces: __, ...block } of this.blocks) {
      if (blocks.length % STRIDE === STRIDE - 1) yield;
      blocks.push(block);
    }
    return blocks;
  }
}

/** Whether a text is a link and hardly anything else. */
export function isWhollyLinked(text: string, linked: number): boolean {
  return linked > 0 && linked >= text.length * WHOLLY_LINKED;
}
