import { BlockList, type DraftBlock, isWhollyLinked } from './block-list.ts';
import { TEASER_LINE } from './teaser-words.ts';
import type { Piece } from './text-places.ts';

/** What holds for a block, apart from its text. */
export type BlockContext = Pick<DraftBlock, 'kind' | 'language' | 'headings' | 'headers' | 'entryDate'> & {
  readonly inTable: boolean;
};

const TEASER_LINE_LENGTH = 25;

/** Writes text nodes into blocks, and remembers where each stands. */
export class BlockWriter {
  readonly list = new BlockList();
  #pieces: Piece[] = [];
  #text = '';
  #linked = 0;
  #written = 0;
  #element: Element | null = null;
  #lastData = '';
  #afterGap = false;
  #afterBreak = false;
  /** Between two inline elements that touch: the first is closed, then the second is opened. */
  #seam: 'none' | 'closed' | 'reopened' = 'none';

  /**
   * Adds a text node to the block that is being written, or so many of its UTF-16 units; `isLinked` says that it stands in a link to another
   * page.
   */
  write(node: Text, isLinked: boolean, most = Number.POSITIVE_INFINITY): void {
    let { data } = node;
    if (data.length > most) data = data.slice(0, most);
    this.#written += data.length;
    let offset = 0;
    const isFirst = this.#text === '';
    if (isFirst) {
      offset = data.search(/\S/);
      if (offset < 0) return;
      if (offset > 0) data = data.slice(offset);
      this.#element = node.parentElement;
    } else {
      if (data === '') return;
      if (this.#afterBreak && /\S/.test(data)) this.#afterBreak = false;
      if (this.#seam === 'reopened' && isSeam(this.#lastData, data)) this.#addNothing(' ');
    }
    this.#seam = 'none';
    const at = this.#text.length;
    this.#pieces.push({ at, length: data.length, node, offset, afterGap: this.#afterGap || isFirst });
    this.#afterGap = false;
    this.#text += data;
    this.#lastData = data;
    if (isLinked) this.#linked += data.trim().length;
  }

  /** How many UTF-16 units of text nodes were written, those that were no part of a block in the end among them. */
  get written(): number {
    return this.#written;
  }

  /** The data written last into this block, or an empty text. */
  get lastData(): string {
    return this.#text === '' ? '' : this.#lastData;
  }

  /** Whether no more than so many UTF-16 units have been written into this block. */
  isAtHead(units: number): boolean {
    return this.#text.length <= units;
  }

  /** Something is left out of the text here. */
  leaveGap(): void {
    this.#afterGap = true;
  }

  /** An inline element begins. */
  openInline(): void {
    if (this.#seam === 'closed') this.#seam = 'reopened';
  }

  /** An inline element ends. */
  closeInline(): void {
    this.#seam = 'closed';
  }

  /** Whether this line break is the second of two, which part blocks; the first is written as a line feed. */
  breakLine(): boolean {
    if (this.#text === '') return false;
    if (this.#afterBreak) return true;
    this.#addNothing('\n');
    this.#lastData = '\n';
    this.#afterBreak = true;
    return false;
  }

  /** Ends the block that is being written, where there is one; white space at its ends is no part of it. */
  end(context: () => BlockContext): void {
    if (this.#text === '') return;
    const text = this.#text.trimEnd();
    const linked = this.#linked;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
    this.#afterGap = false;
    this.#afterBreak = false;
    this.#seam = 'none';
    const { inTable, ...block } = context();
    if (!inTable && isTeaserLine(text, linked, block.kind)) return;
    while ((pieces.at(-1)?.at ?? -1) >= text.length) pieces.pop();
    this.list.add({ ...block, text, start: this.list.nextStart, element: this.#element, pieces }, linked);
  }

  /** Adds the words that stand for a picture, which no text node holds, as a block of their own; no block may be begun. */
  addPicture(words: string, element: Element, context: BlockContext): void {
    const { inTable: _, ...block } = context;
    this.list.add({ ...block, kind: 'picture', text: words, start: this.list.nextStart, element, pieces: [] }, 0);
  }

  /** Adds a character that no text node holds. */
  #addNothing(character: string): void {
    this.#pieces.push({ at: this.#text.length, length: 1, node: null, offset: 0, afterGap: false });
    this.#text += character;
  }
}

/** Whether two inline elements that touch show two things side by side, like a name and its number in a chart. */
function isSeam(before: string, after: string): boolean {
  return (/\p{L}$/u.test(before) && /^\p{Nd}/u.test(after)) || (/[\p{Nd}%]$/u.test(before) && /^\p{L}/u.test(after));
}

/** Whether a line does nothing but point to another story. */
function isTeaserLine(text: string, linked: number, kind: DraftBlock['kind']): boolean {
  if (kind === 'heading' || linked === 0) return false;
  if (kind === 'paragraph' && text.length >= TEASER_LINE_LENGTH && isWhollyLinked(text, linked)) return true;
  return linked > text.length * 0.3 && TEASER_LINE.test(text);
}
