import { type Branch, branchOf, type PhraseTable } from './phrase-table.ts';
import type { Word } from './word-book.ts';

/** What a grammar has for a word: one look at it tells of most words that they are nothing to a figure. */
export interface WordUse extends PhraseUse {
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

export interface PhraseUse {
  /** Whether a figure may begin with it. */
  readonly isSeed: boolean;
  /** The bits of the tables that have a phrase which begins with it, and of those read backwards which ends with it. */
  readonly ahead: number;
  readonly back: number;
}

const NO_PHRASE: PhraseUse = { isSeed: false, ahead: 0, back: 0 };

/** The tables of a grammar while it is compiled, up to 31 in each direction, and what they have for words. */
export class WordUses {
  readonly #known = new Map<string, { isSeed: boolean; ahead: number; back: number }>();
  readonly #tables = { ahead: 0, back: 0 };

  /**
   * A table of phrases. Words are written in lower case and parted by spaces; a mark (`%`, `/`) is a word of its own. With `back` the table
   * is read from a phrase's last word to its first.
   */
  table<T>(entries: Iterable<readonly [string, T]>, direction: 'ahead' | 'back' = 'ahead'): PhraseTable<T> {
    return this.#add(entries, direction, 1 << this.#tables[direction]++);
  }

  /** Tables of which one at most is asked at a time, by what they are called. */
  tables<T>(entries: Iterable<readonly [string, Iterable<readonly [string, T]>]>): ReadonlyMap<string, PhraseTable<T>> {
    const bit = 1 << this.#tables.ahead++;
    return new Map([...entries].map(([name, phrases]) => [name, this.#add(phrases, 'ahead', bit)] as const));
  }

  /** Words that figures may begin with. */
  seeds(words: Iterable<string>): void {
    for (const word of words) this.#of(word).isSeed = true;
  }

  of({ lower }: Word): PhraseUse {
    return this.#known.get(lower) ?? NO_PHRASE;
  }

  #add<T>(entries: Iterable<readonly [string, T]>, direction: 'ahead' | 'back', bit: number): PhraseTable<T> {
    const root: Branch<T> = branchOf(entries, direction === 'back');
    for (const first of root.next.keys()) this.#of(first)[direction] |= bit;
    return { bit, root };
  }

  #of(word: string) {
    const use = this.#known.get(word) ?? { ...NO_PHRASE };
    this.#known.set(word, use);
    return use;
  }
}
