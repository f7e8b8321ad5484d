import { normalise } from './normalise.ts';

/** A word as a text spells it, with what is asked of words again and again. */
export interface Word {
  /** Its place in its book, or `UNKEPT`. */
  readonly index: number;
  readonly hash: number;
  readonly written: string;
  readonly lower: string;
  /** Lower case, without diacritics. */
  readonly norm: string;
  readonly capital: boolean;
}

/** The index of words that a book has no room for; they are worked out at each occurrence. */
const UNKEPT = 0;
/** More different words than a long page has; a page of junk shall not fill the memory. */
const MOST_KEPT = 50_000;
const FIRST_SLOTS = 1 << 10;
const ASCII_END = 0x80;
/** The indexes before it are taken. */
const FIRST_INDEX = 3;

/** Stands where there is no word. */
export const NO_WORD: Word = { index: 1, hash: 0, written: '', lower: '', norm: '', capital: false };
/** Stands for any run of digits: too many are different to be kept. */
export const NUMERAL: Word = { index: 2, hash: 0, written: '', lower: '', norm: '', capital: false };

/** Hashes of thirty bits are whole numbers to every engine. */
const SMALL = 0x3fffffff;

/** Where the hash of a word begins, and with one UTF-16 unit more. */
export const NO_HASH = 0;
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & SMALL;

/**
 * The words of texts, each worked out once: a page says the same few thousand words again and again. A word is known by its units, so
 * that one that was met before is not even cut out of its text.
 */
export class WordBook {
  readonly #signs = new Array<Word | null>(ASCII_END).fill(null);
  /** Words by their hashes, by open addressing. */
  #slots = new Array<Word | null>(FIRST_SLOTS).fill(null);
  #next = FIRST_INDEX;

  /** Whether there is no room for more: what is not in it yet is worked out at each occurrence. */
  get isFull(): boolean {
    return this.#next >= MOST_KEPT;
  }

  /** The word that is written in a text from `start` to `end`, its hash being known. */
  in(text: string, start: number, end: number, hash: number): Word {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let word = slots[slot]; word; word = slots[slot]) {
      if (word.hash === hash && isWritten(word.written, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  /** The word that is one sign. One apostrophe stands for both. */
  sign(code: number): Word {
    const word = this.#signs[code];
    if (word) return word;
    const added = this.of(code === 0x2019 ? "'" : String.fromCharCode(code));
    if (code < ASCII_END) this.#signs[code] = added;
    return added;
  }

  of(written: string): Word {
    let hash = NO_HASH;
    for (let at = 0; at < written.length; at++) hash = hashed(hash, written.charCodeAt(at));
    return this.in(written, 0, written.length, hash);
  }

  #add(written: string, hash: number, slot: number): Word {
    const index = this.#next < MOST_KEPT ? this.#next : UNKEPT;
    const first = written.charAt(0);
    const capital = first !== first.toLowerCase();
    const word: Word = { index, hash, written, lower: written.toLowerCase(), norm: normalise(written), capital };
    if (index === UNKEPT) return word;
    this.#next++;
    this.#slots[slot] = word;
    if (index * 2 > this.#slots.length) this.#grow();
    return word;
  }

  #grow(): void {
    const slots = new Array<Word | null>(this.#slots.length * 2).fill(null);
    const mask = slots.length - 1;
    for (const word of this.#slots) {
      if (word === null) continue;
      let slot = slotOf(word.hash, mask);
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = word;
    }
    this.#slots = slots;
  }
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** What somebody works out of the words of a book, once for each. */
export class PerWord<T extends object | number> {
  #known: (T | undefined)[] = [];
  readonly #workOut: (word: Word) => T;

  constructor(workOut: (word: Word) => T) {
    this.#workOut = workOut;
  }

  of(word: Word): T {
    return this.#known[word.index] ?? this.#learn(word);
  }

  #learn(word: Word): T {
    const known = this.#workOut(word);
    if (word.index === UNKEPT) return known;
    if (word.index >= this.#known.length) this.#grow(word.index);
    this.#known[word.index] = known;
    return known;
  }

  /** Makes room for a place, and as much again: an array that is filled at once has no holes, and costs less than one that is pushed to. */
  #grow(index: number): void {
    this.#known = this.#known.concat(new Array(index + FIRST_SLOTS).fill(undefined));
  }
}
