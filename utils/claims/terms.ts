import { normalise } from '../figures/normalise.ts';
import { NUMERAL, PerWord } from '../figures/word-book.ts';
import type { Token } from './tokens.ts';

/**
 * Terms are phrases as a claim set writes them: words parted by spaces or hyphens, without regard to case and
 * diacritics; `protest*` stands for every word that begins so, `_` for any one word.
 */
export interface Terms<T> {
  /** The terms that begin with a token's word; all tokens asked for have their words from one book. */
  readonly beginningWith: (token: Token) => Beginning<T>;
}

/** The terms that begin with one word. A common word begins dozens, of which the word behind it leaves few. */
interface Beginning<T> {
  /** Those of one word. */
  readonly alone: readonly Term<T>[];
  /** Initials of the second words of the others, a bit each: most words behind it are told by them to be none. */
  readonly initials: number;
  /** Those of several words, longest first, by their second one; all that the word at hand can go on as are there. */
  readonly bySecond: ReadonlyMap<string, readonly Term<T>[]>;
  /** Of those the ones whose second word is left open, for words that stand nowhere else. */
  readonly open: readonly Term<T>[];
}

interface Term<T> {
  readonly words: readonly TermWord[];
  readonly values: readonly T[];
}

/** A word of a term: its letters, and whether words that only begin so are meant too; no letters stand for any word. */
interface TermWord {
  readonly letters: string;
  readonly isOpen: boolean;
}

/** A run of tokens, end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An occurrence of a term: what it stands for, and where. */
export interface Hit<T> extends Span {
  readonly value: T;
}

const PREFIX_LENGTH = 3;
const NOTHING: Beginning<never> = { alone: [], initials: 0, bySecond: new Map(), open: [] };
const PLAIN = /^[a-z]+$/;
const BETWEEN_PARTS = /[\s-]+/;
const WORDS = /[\p{L}\p{M}]+|\p{N}+/gu;

/** Splits a term into normalised words, each with its `*`. */
export function wordsOfTerm(term: string): string[] {
  return PLAIN.test(term) ? [term] : term.split(BETWEEN_PARTS).flatMap(wordsOfPart).filter(Boolean);
}

/** The words of what stands between two spaces or hyphens. */
function wordsOfPart(part: string): string[] {
  if (part === '_' || PLAIN.test(part)) return [part];
  const words = (part.match(WORDS) ?? []).map(normalise);
  const last = words.pop();
  return last === undefined ? words : [...words, part.endsWith('*') ? `${last}*` : last];
}

function asTermWord(word: string): TermWord {
  const isOpen = word === '_' || word.endsWith('*');
  return { letters: isOpen ? word.slice(0, -1) : word, isOpen };
}

/** Compiles terms with what each stands for; one term may stand for several things. */
export function compileTerms<T>(entries: Iterable<readonly [term: string, value: T]>): Terms<T> {
  return compileJoined(entries, (values) => values);
}

/** The same, with what a term stands for joined once for all its occurrences. */
export function compileJoined<T, Joined>(
  entries: Iterable<readonly [term: string, value: T]>,
  join: (values: readonly T[]) => readonly Joined[],
): Terms<Joined> {
  const exact = new Shelf(join);
  const prefixes = new Shelf(join);
  for (const entry of entries) {
    const first = firstWordOf(entry[0]);
    if (first === null) continue;
    if (first.isOpen) prefixes.put(first.letters.slice(0, PREFIX_LENGTH), entry);
    else exact.put(first.letters, entry);
  }
  const find = (norm: string): Beginning<Joined> => {
    const found = [...exact.take(norm)];
    for (let length = 0; length <= Math.min(PREFIX_LENGTH, norm.length); length++) {
      for (const term of prefixes.take(norm.slice(0, length))) if (fits(term.words[0], norm)) found.push(term);
    }
    return found.length === 0 ? NOTHING : beginningOf(found);
  };
  const beginnings = new PerWord(({ norm }) => find(norm));
  return { beginningWith: ({ word, norm }) => (word === NUMERAL ? find(norm) : beginnings.of(word)) };
}

/**
 * Terms by how they begin. They are cut into words and joined when one that begins so is first asked for: a page has few of the words
 * with which the thousands of terms of a language begin.
 */
class Shelf<T, Joined> {
  readonly #waiting = new Map<string, (readonly [term: string, value: T])[]>();
  readonly #ready = new Map<string, readonly Term<Joined>[]>();
  readonly #join: (values: readonly T[]) => readonly Joined[];

  constructor(join: (values: readonly T[]) => readonly Joined[]) {
    this.#join = join;
  }

  put(beginning: string, entry: readonly [term: string, value: T]): void {
    const known = this.#waiting.get(beginning);
    if (known) known.push(entry);
    else this.#waiting.set(beginning, [entry]);
  }

  take(beginning: string): readonly Term<Joined>[] {
    const waiting = this.#waiting.get(beginning);
    if (waiting === undefined) return this.#ready.get(beginning) ?? [];
    const merged = new Map<string, { words: readonly TermWord[]; values: T[] }>();
    for (const [term, value] of waiting) {
      const words = wordsOfTerm(term);
      const key = words.join(' ');
      const known = merged.get(key);
      if (known) known.values.push(value);
      else merged.set(key, { words: words.map(asTermWord), values: [value] });
    }
    const terms = [...merged.values()].map(({ words, values }) => ({ words, values: this.#join(values) }));
    this.#waiting.delete(beginning);
    this.#ready.set(beginning, terms);
    return terms;
  }
}

const PLAIN_BEGINNING = /^[A-Za-z]+(?=\*?(?:[\s-]|$))/;

/** The first word of a term; null for a term without words. */
function firstWordOf(term: string): TermWord | null {
  const plain = PLAIN_BEGINNING.exec(term)?.[0];
  if (plain !== undefined) return { letters: plain.toLowerCase(), isOpen: term[plain.length] === '*' };
  for (const part of term.split(BETWEEN_PARTS)) {
    const [word] = wordsOfPart(part);
    if (word) return asTermWord(word);
  }
  return null;
}

function beginningOf<T>(terms: readonly Term<T>[]): Beginning<T> {
  const alone = terms.filter(({ words }) => words.length === 1);
  const longer = terms.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const open = longer.filter(({ words }) => words[1]?.isOpen);
  const bySecond = new Map<string, readonly Term<T>[]>();
  for (const { words } of longer) {
    const { letters = '', isOpen = false } = words[1] ?? {};
    if (isOpen || bySecond.has(letters)) continue;
    bySecond.set(
      letters,
      longer.filter((term) => fits(term.words[1], letters)),
    );
  }
  let initials = 0;
  for (const second of bySecond.keys()) initials |= initialOf(second);
  return { alone, initials, bySecond, open };
}

/** A bit for the first letter of a word. */
function initialOf(norm: string): number {
  return 1 << (norm.charCodeAt(0) & 31);
}

function fits(word: TermWord | undefined, norm: string): boolean {
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
    const beginning = terms.beginningWith(token);
    if (beginning === NOTHING) continue;
    const { alone, initials, bySecond, open } = beginning;
    const next = tokens[from + 1];
    const mayGoOn = next !== undefined && (open.length > 0 || (initials & initialOf(next.norm)) !== 0);
    if (mayGoOn) {
      for (const { words, values } of bySecond.get(next.norm) ?? open) {
        const to = from + words.length;
        if (to <= end && continues(tokens, from, words) && !isContracted(tokens[to])) found(values, from, to);
      }
    }
    if (alone.length === 0 || isContracted(next)) continue;
    for (const { values } of alone) found(values, from, from + 1);
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
