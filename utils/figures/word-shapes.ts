/**
 * What words look like from afar: by their first two letters, whatever their case, the lengths that they have. One look at it tells of
 * most words of a text that they are none of these, without cutting them out of it.
 */

/** Bits of a word's length in an entry; longer words share the last one. */
const LENGTH_BITS = 32;
/** Up to here, lower and upper case differ in a bit that shapes leave out. */
const LATIN_1 = 0x100;

/** The shapes of no word. */
export const noShapes = (): Uint32Array => new Uint32Array(32 * 32);

/** Adds a word in lower case. */
export function addShape(shapes: Uint32Array, word: string): void {
  const index = shapeIndex(word.charCodeAt(0), word.charCodeAt(1), word.length);
  shapes[index] = (shapes[index] ?? 0) | lengthBit(word.length);
}

/** Whether a run of a text, in any case, may be one of the words: false for most that are none. */
export function mayHaveShape(shapes: Uint32Array, text: string, start: number, end: number): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (first >= LATIN_1 || second >= LATIN_1) return true;
  return ((shapes[shapeIndex(first, second, end - start)] ?? 0) & lengthBit(end - start)) !== 0;
}

/** Index by the first two units of a word; a word of one unit has no second. */
function shapeIndex(first: number, second: number, length: number): number {
  return ((first & 31) << 5) | (length > 1 ? second & 31 : 0);
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, LENGTH_BITS - 1);
}
