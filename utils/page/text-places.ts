/** A stretch of the document, ready for `new StaticRange(...)`. Its containers are text nodes. */
export interface TextPlace {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A run of a block's text that comes from one text node, or from none (a line break). */
export interface Piece {
  /** UTF-16 offset of its first unit in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text | null;
  /** UTF-16 offset of its first unit in the node's data. */
  readonly offset: number;
  /** Something that is no part of the text stands between this piece and the one before, or nothing does before it. */
  readonly afterGap: boolean;
}

/** A block's way back to the document. */
export interface PlacedBlock {
  /** UTF-16 offset in the page's text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/**
 * Where the units from `from` to `to` (UTF-16, excluded) of a block's text stand: one place for each run that nothing left out of the text
 * interrupts, in document order. Empty where no text node holds any of them.
 */
export function placesIn(pieces: readonly Piece[], from: number, to: number): readonly TextPlace[] {
  const places: { -readonly [key in keyof TextPlace]: TextPlace[key] }[] = [];
  let interrupted = true;
  for (let index = lastBefore(pieces, from, atOf); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= to) break;
    interrupted ||= piece.afterGap;
    const first = Math.max(from, piece.at) - piece.at;
    const end = Math.min(to - piece.at, piece.length);
    if (piece.node === null || first >= end) continue;
    const last = places.at(-1);
    if (last === undefined || interrupted) {
      places.push({
        startContainer: piece.node,
        startOffset: piece.offset + first,
        endContainer: piece.node,
        endOffset: piece.offset + end,
      });
    } else {
      last.endContainer = piece.node;
      last.endOffset = piece.offset + end;
    }
    interrupted = false;
  }
  return places;
}

/** Whether its text nodes still say the units from `from` to `to` (UTF-16, excluded) of a block's text as they were read. */
export function isAsRead(pieces: readonly Piece[], text: string, from: number, to: number): boolean {
  for (let index = lastBefore(pieces, from, atOf); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= to) break;
    const [first, end] = [Math.max(from, piece.at), Math.min(to, piece.at + piece.length)];
    if (piece.node === null || first >= end) continue;
    const by = piece.offset - piece.at;
    if (piece.node.data.slice(first + by, end + by) !== text.slice(first, end)) return false;
  }
  return true;
}

/** Where units of the page's text stand, which may lie in several blocks; these come in page order. */
export function placesOf(blocks: readonly PlacedBlock[], start: number, end: number): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (let index = lastBefore(blocks, start, startOf); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.start >= end) break;
    places.push(...placesIn(block.pieces, Math.max(start - block.start, 0), end - block.start));
  }
  return places;
}

/**
 * What a range of the document holds of the page's text, as UTF-16 offsets (end excluded) without white space at its ends; null
 * where it holds nothing of it.
 */
export function offsetsOf(
  blocks: readonly PlacedBlock[],
  range: Range,
): { readonly start: number; readonly end: number } | null {
  let start = -1;
  let end = -1;
  for (const block of blocks) {
    for (const { node, offset, length, at } of block.pieces) {
      if (node === null || !range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? Math.max(range.startOffset, offset) : offset;
      const last = node === range.endContainer ? Math.min(range.endOffset, offset + length) : offset + length;
      const held = node.data.slice(first, last);
      if (held.trim() === '') continue;
      const from = block.start + at - offset;
      if (start === -1) start = from + first + held.length - held.trimStart().length;
      end = from + last - (held.length - held.trimEnd().length);
    }
  }
  return start === -1 ? null : { start, end };
}

const atOf = ({ at }: Piece) => at;
const startOf = ({ start }: PlacedBlock) => start;

/** Index of the last that begins at or before the offset, or 0. */
function lastBefore<T>(list: readonly T[], offset: number, beginning: (of: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && beginning(at) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
