import type { CutText } from '../figures/cut-text.ts';
import { NO_WORD, NUMERAL, PerWord, type Word } from '../figures/word-book.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './words-of.ts';

/** A phrase to look for, with what it stands for. */
export interface Term<T> {
  readonly words: readonly TermWord[];
  /** Worked out when they are first asked for. */
  readonly values: readonly T[];
  /** What its values show, a bit each. */
  readonly shows: number;
}

/** A word of a term: its letters, and whether words that only begin so are meant too; no letters stand for any word. */
export interface TermWord {
  readonly letters: string;
  readonly isOpen: boolean;
}

/** The terms that begin with one word. A common word begins dozens, of which the word behind it leaves few. */
export interface Beginning<T> {
  /** Those of one word. */
  readonly alone: readonly Term<T>[];
  /** Initials of the second words of the others, a bit each: most words behind it are told by them to be none. */
  readonly initials: number;
  /** Those of several words, longest first, by their second one; all that the word at hand can go on as are there. */
  readonly bySecond: ReadonlyMap<string, readonly Term<T>[]>;
  /** Of those the ones whose second word is left open, for words that stand nowhere else. */
  readonly open: readonly Term<T>[];
  /** What those of one word show, and the others. */
  readonly showsAlone: number;
  readonly showsBefore: number;
}

/** What begins with a word that no term begins with. */
export const NOTHING: Beginning<never> = {
  alone: [],
  initials: 0,
  bySecond: new Map(),
  open: [],
  showsAlone: 0,
  showsBefore: 0,
};

/** Terms by the words that they begin with, each word worked out when a text first has it. All texts are cut with one book. */
export class Terms<T> {
  readonly #find: (norm: string) => Beginning<T>;
  readonly #byWord: PerWord<Beginning<T>>;
  readonly #hasNumbers: boolean;

  /** `find` gives the terms that begin with a normalised word; `hasNumbers` tells whether one may begin with digits. */
  constructor(find: (norm: string) => Beginning<T>, hasNumbers: boolean) {
    this.#find = find;
    this.#byWord = new PerWord(({ norm }) => find(norm));
    this.#hasNumbers = hasNumbers;
  }

  beginningWith(word: Word): Beginning<T> {
    return this.#byWord.of(word);
  }

  /** The terms that begin with the digits of a text from `start` to `end`. */
  beginningWithDigits(text: string, start?: number, end?: number): Beginning<T> {
    return this.#hasNumbers ? this.#find(text.slice(start, end)) : NOTHING;
  }

  /**
   * What the terms in a text may show, as its words and the ones behind them tell: all that they do show, whatever figures are read in
   * the text, and little else. One look at each word is nearly all that it takes.
   */
  shownIn(cut: CutText): number {
    const { starts, ends, words } = wordsOf(cut);
    let shown = 0;
    for (let run = 0; run < words.length; run++) {
      const word = words[run] ?? NO_WORD;
      if (word === NO_WORD) return EVERYTHING;
      const beginning =
        word === NUMERAL ? this.beginningWithDigits(cut.text, starts[run], ends[run]) : this.#byWord.of(word);
      if (beginning === NOTHING) continue;
      const { showsAlone, showsBefore, bySecond, open } = beginning;
      shown |= showsAlone;
      if ((showsBefore & ~shown) === 0) continue;
      const next = words[run + 1] ?? NO_WORD;
      const norm = next === NUMERAL ? cut.text.slice(starts[run + 1], ends[run + 1]) : next.norm;
      for (const { shows } of bySecond.get(norm) ?? open) shown |= shows;
    }
    return shown;
  }
}

/** What a text may show whose words are not all known. */
const EVERYTHING = -1;

/** A run of tokens, end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An occurrence of a term: what it stands for, and where. */
export interface Hit<T> extends Span {
  readonly value: T;
}

/** The occurrences within a part of a text. */
export function within<T>(hits: readonly Hit<T>[], { from, to }: Span): readonly Hit<T>[] {
  return hits.length === 0 ? hits : hits.filter((hit) => hit.from >= from && hit.to <= to);
}

/** A bit for the first letter of a word. */
export function initialOf(norm: string): number {
  return 1 << (norm.charCodeAt(0) & 31);
}

/** Whether a normalised word is meant by the word of a term. */
export function fits(word: TermWord | undefined, norm: string): boolean {
  if (word === undefined) return false;
  return word.isOpen ? norm.startsWith(word.letters) && norm !== '' : norm === word.letters;
}

/**
 * Tells of every occurrence of a term among tokens, or those from `first` to `end` of them, in text order; figures are part of no term, nor does one reach over a line or
 * semicolon.
 */
export function findTerms<T>(
  tokens: readonly Token[],
  terms: Terms<T>,
  found: (values: readonly T[], from: number, to: number) => void,
  first = 0,
  end = tokens.length,
): void {
  for (let from = first; from < end; from++) {
    const token = tokens[from];
    if (token === undefined || token.figure >= 0) continue;
    const { word, norm } = token;
    const beginning = word === NUMERAL ? terms.beginningWithDigits(norm) : terms.beginningWith(word);
    if (beginning === NOTHING) continue;
    const { alone, initials, bySecond, open } = beginning;
    const next = tokens[from + 1];
    const mayGoOn = next !== undefined && (open.length > 0 || (initials & initialOf(next.norm)) !== 0);
    if (mayGoOn) {
      for (const term of bySecond.get(next.norm) ?? open) {
        const to = from + term.words.length;
        if (to <= end && continues(tokens, from, term.words) && !isContracted(tokens[to])) found(term.values, from, to);
      }
    }
    if (alone.length === 0 || isContracted(next)) continue;
    for (const term of alone) found(term.values, from, from + 1);
  }
}

/** `won't`: what a contraction begins with is no word of its own. */
const isContracted = (next: Token | undefined) => next?.norm === 't' && next.gap === 'apostrophe';

function continues(tokens: readonly Token[], from: number, words: readonly TermWord[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[from + i];
    if (!token || token.figure >= 0 || token.gap === 'line' || token.gap === 'semicolon') return false;
    if (!fits(words[i], token.norm)) return false;
  }
  return true;
}
