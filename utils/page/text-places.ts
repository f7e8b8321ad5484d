/** A stretch of the document, ready for `new StaticRange(...)`. Its containers are text nodes. */
export interface TextPlace {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A run of the page's text that comes from one text node, or from none (a line break). */
interface Piece {
  /** UTF-16 offset of its first unit in the page's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text | null;
  /** UTF-16 offset of its first unit in the node's data. */
  readonly offset: number;
  /** Something that is no part of the text stands between this piece and the one before. */
  readonly afterGap: boolean;
}

/** The way back from the page's text to the document. */
export class TextPlaces {
  #pieces: Piece[] = [];

  /** Adds a piece behind all others; `start` and `offset` are UTF-16 offsets in the page's text and in the node's data. */
  add(start: number, length: number, node: Text | null, offset: number, afterGap: boolean): void {
    this.#pieces.push({ start, length, node, offset, afterGap });
  }

  /** Forgets all pieces that begin at or behind a UTF-16 offset of the page's text. */
  dropFrom(offset: number): void {
    while ((this.#pieces.at(-1)?.start ?? -1) >= offset) this.#pieces.pop();
  }

  /**
   * Puts the pieces of a text that was gathered by itself, from offset 0 on, in place of those from `start` to `end`; those behind move
   * by `longer`. All in UTF-16 units.
   */
  exchange(start: number, end: number, by: TextPlaces, longer: number): void {
    const pieces = this.#pieces;
    const first = this.#indexAt(start);
    let behind = first;
    while ((pieces[behind]?.start ?? Number.POSITIVE_INFINITY) < end) behind++;
    const moved = (by: number) => (piece: Piece) => (by === 0 ? piece : { ...piece, start: piece.start + by });
    this.#pieces = [
      ...pieces.slice(0, first),
      ...by.#pieces.map(moved(start)),
      ...pieces.slice(behind).map(moved(longer)),
    ];
  }

  /**
   * Where the units from `start` to `end` (UTF-16, excluded) of the page's text stand: one place for each run that nothing left out
   * of the text interrupts, in document order. Empty where no text node holds any of them.
   */
  placesOf(start: number, end: number): readonly TextPlace[] {
    const places: { -readonly [key in keyof TextPlace]: TextPlace[key] }[] = [];
    let interrupted = true;
    for (let index = this.#indexAt(start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece.start >= end) break;
      interrupted ||= piece.afterGap;
      const from = Math.max(start, piece.start) - piece.start;
      const to = Math.min(end - piece.start, piece.length);
      if (piece.node === null || from >= to) continue;
      const last = places.at(-1);
      if (last === undefined || interrupted) {
        places.push({
          startContainer: piece.node,
          startOffset: piece.offset + from,
          endContainer: piece.node,
          endOffset: piece.offset + to,
        });
      } else {
        last.endContainer = piece.node;
        last.endOffset = piece.offset + to;
      }
      interrupted = false;
    }
    return places;
  }

  /**
   * What a range of the document holds of the page's text, as UTF-16 offsets (end excluded) without white space at its ends; null
   * where it holds nothing of it.
   */
  offsetsOf(range: Range): { readonly start: number; readonly end: number } | null {
    let start = -1;
    let end = -1;
    for (const { node, offset, length, start: at } of this.#pieces) {
      if (node === null || !range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? Math.max(range.startOffset, offset) : offset;
      const last = node === range.endContainer ? Math.min(range.endOffset, offset + length) : offset + length;
      const held = node.data.slice(first, last);
      if (held.trim() === '') continue;
      if (start === -1) start = at + first - offset + held.length - held.trimStart().length;
      end = at + last - offset - (held.length - held.trimEnd().length);
    }
    return start === -1 ? null : { start, end };
  }

  /** Index of the last piece that begins at or before the offset, or 0. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
