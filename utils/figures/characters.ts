/** Longest run of white space that may stand inside one figure: source text indented by its author, not a gap in a table. */
const LONGEST_GAP = 64;
/** Longest word that any grammar knows, with room to spare; longer runs of letters are junk. */
export const LONGEST_WORD = 40;

const ZERO = 0x30;
const NINE = 0x39;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether a UTF-16 unit belongs to a word in a script that has words: Latin and its neighbours, with combining marks. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0xd800);
}

/** `¼`, `½`, `¾` and the block of number forms. */
export function isFractionSign(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

/** White space of every width, and the zero-width space that publishers put around numbers. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** The hyphens that join words. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Hyphens, dashes and the minus sign: whatever may stand between the ends of a range. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Offset behind the white space at `at`, or `at` where the run is longer than a figure may hold. */
export function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) {
    end++;
    if (end - at > LONGEST_GAP) return at;
  }
  return end;
}

/** Offset of the first unit of the white space that ends at `at`, never before `floor`. */
export function gapStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isSpace(text.charCodeAt(start - 1))) {
    start--;
    if (at - start > LONGEST_GAP) return at;
  }
  return start;
}

/** Like `gapEnd`, and over a single hyphen that joins two words. */
export function joinEnd(text: string, at: number): number {
  if (isHyphen(text.charCodeAt(at)) && at > 0) {
    const next = text.charCodeAt(at + 1);
    return isLetter(next) || isDigit(next) ? at + 1 : at;
  }
  return gapEnd(text, at);
}

/** Offset behind the letters at `at`; `at` itself where there is no letter or the run is no word. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    end++;
    if (end - at > LONGEST_WORD) return at;
  }
  return end;
}

/** Offset of the first of the letters that end at `at`; `at` itself where there is none or the run is no word. */
export function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) {
    start--;
    if (at - start > LONGEST_WORD) return at;
  }
  return start;
}
