const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const LONE = /\p{Surrogate}/gu;

/** Whether a UTF-16 offset stands between the two units of one character. */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** How many characters of a text take two UTF-16 units. */
export function pairsIn(text: string): number {
  return text.match(PAIR)?.length ?? 0;
}

/** The text with U+FFFD for each half of a pair that stands alone, as every encoder of UTF-8 would write it. */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\uFFFD');
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
