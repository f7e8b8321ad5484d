import { type Direction, PhraseTable } from './phrase-table.ts';
import type { Word } from './word-book.ts';

/** What a grammar has for a word: one look at it tells of most words that they are nothing to a figure. */
export interface WordUse {
  /** Whether a figure may begin with it. */
  readonly isSeed: boolean;
  /** The bits of the tables that have a phrase which begins with it, and of those read backwards which ends with it. */
  readonly ahead: number;
  readonly back: number;
  /** 1 to 12; 0 for none. */
  readonly month: number;
  /** What it multiplies digits by in the way it is written; 0 for none. */
  readonly shortScale: number;
  readonly isBoundArticle: boolean;
  readonly isNumberLink: boolean;
  readonly isSmall: boolean;
  readonly isTimes: boolean;
  readonly isDurationFiller: boolean;
  /** What looks like a figure behind it and is none; null where it makes no difference. */
  readonly idioms: PhraseTable<true> | null;
}

/** The most words of a text are nothing to a figure. */
const NO_USE: WordUse = {
  isSeed: false,
  ahead: 0,
  back: 0,
  month: 0,
  shortScale: 0,
  isBoundArticle: false,
  isNumberLink: false,
  isSmall: false,
  isTimes: false,
  isDurationFiller: false,
  idioms: null,
};

type OpenUse = { -readonly [Key in keyof WordUse]: WordUse[Key] };

/** What the words of a grammar are to figures, put together while it is compiled; up to 31 tables in each direction. */
export class WordUses {
  /** By words in lower case. */
  readonly #known = new Map<string, OpenUse>();
  readonly #shortScales = new Map<string, number>();
  readonly #tables = { ahead: 0, back: 0 };

  /** A table of phrases. */
  table<T>(entries: Iterable<readonly [string, T]>, direction: Direction = 'ahead'): PhraseTable<T> {
    return this.#add(entries, direction, 1 << this.#tables[direction]++);
  }

  /** Tables of which one at most is asked at a time, behind the word that each is called by. */
  idioms(entries: Iterable<readonly [string, Iterable<readonly [string, true]>]>): void {
    const bit = 1 << this.#tables.ahead++;
    for (const [word, phrases] of entries) this.#of(word).idioms = this.#add(phrases, 'ahead', bit);
  }

  /** Sets for words in lower case what they are. */
  set<Key extends keyof WordUse>(words: Iterable<string>, key: Key, value: WordUse[Key]): void {
    for (const word of words) (this.#of(word) as Pick<OpenUse, Key>)[key] = value;
  }

  /** Short forms of scales, which count as they are written or in lower case. */
  shortScales(scales: Iterable<readonly [string, number]>): void {
    for (const [word, scale] of scales) this.#shortScales.set(word, scale);
  }

  of({ lower, written }: Word): WordUse {
    const use = this.#known.get(lower) ?? NO_USE;
    const shortScale = this.#shortScales.get(written) ?? this.#shortScales.get(lower) ?? 0;
    return shortScale === 0 ? use : { ...use, shortScale };
  }

  #add<T>(entries: Iterable<readonly [string, T]>, direction: Direction, bit: number): PhraseTable<T> {
    const table = new PhraseTable<T>(bit, direction);
    for (const [phrase, value] of entries) this.#of(table.put(phrase, value))[direction] |= bit;
    return table;
  }

  #of(word: string): OpenUse {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const use = { ...NO_USE };
    this.#known.set(word, use);
    return use;
  }
}
