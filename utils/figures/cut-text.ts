import { isFractionSign, isLetter, LONGEST_WORD } from './characters.ts';
import { hashed, NO_HASH, NO_WORD, NUMERAL, type Word, type WordBook } from './word-book.ts';

/** What a UTF-16 unit is in a text of Latin letters. */
const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters that are read as signs beside numbers (`nº`), and whatever is beyond Latin. */
const OTHER = 3;

/** Units up to the end of Latin Extended-B. */
const LATIN_END = 0x250;
const KINDS = Uint8Array.from({ length: LATIN_END }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if ((code >= 0x30 && code <= 0x39) || '²³¹¼½¾'.includes(String.fromCharCode(code))) return DIGIT;
  if ('ªµº'.includes(String.fromCharCode(code))) return OTHER;
  return isLetter(code) ? LETTER : SIGN;
}

/** Whether a unit beyond Latin is punctuation or a currency's sign, which Latin texts have too. */
function isCommonSign(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20bf);
}

/**
 * A text cut once, for all who read it, into runs of letters and runs of digits, in text order. Letters and digits that touch are two.
 * Takes time linear in the text's length.
 */
export class CutText {
  readonly text: string;
  readonly book: WordBook;
  /** UTF-16 offsets of the runs, ends excluded. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Of each run its word: `NUMERAL` for digits, `NO_WORD` for letters that go on longer than any word. */
  readonly words: Word[] = [];
  /** Whether there is nothing but Latin letters, digits and common signs, so that all words of the text are among the runs. */
  readonly isLatin: boolean;

  constructor(text: string, book: WordBook) {
    this.text = text;
    this.book = book;
    let isLatin = true;
    const { length } = text;
    for (let at = 0; at < length; ) {
      const start = at;
      let code = text.charCodeAt(at);
      const kind = code < LATIN_END ? KINDS[code] : isLetter(code) ? LETTER : isFractionSign(code) ? DIGIT : OTHER;
      if (kind === SIGN) at++;
      else if (kind === LETTER) {
        let hash = NO_HASH;
        do {
          if (code >= LATIN_END) isLatin = false;
          hash = hashed(hash, code);
          code = ++at < length ? text.charCodeAt(at) : 0;
        } while (code < LATIN_END ? KINDS[code] === LETTER : isLetter(code));
        this.#add(start, at, at - start > LONGEST_WORD ? NO_WORD : book.in(text, start, at, hash));
      } else if (kind === DIGIT) {
        do {
          if (code >= LATIN_END) isLatin = false;
          code = ++at < length ? text.charCodeAt(at) : 0;
        } while (code < LATIN_END ? KINDS[code] === DIGIT : isFractionSign(code));
        this.#add(start, at, NUMERAL);
      } else {
        at++;
        isLatin &&= isCommonSign(code);
      }
    }
    this.isLatin = isLatin;
  }

  #add(start: number, end: number, word: Word): void {
    this.starts.push(start);
    this.ends.push(end);
    this.words.push(word);
  }

  /** The first run that ends behind an offset. */
  runFrom(at: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
