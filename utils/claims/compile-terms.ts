import { CutText } from '../figures/cut-text.ts';
import { normalise } from '../figures/normalise.ts';
import { NO_WORD, NUMERAL, WordBook } from '../figures/word-book.ts';
import { type Beginning, fits, initialOf, NOTHING, type Term, Terms, type TermWord } from './terms.ts';
import { wordsOf } from './words-of.ts';

/** A term as a claim set writes it, with something that it stands for. */
export type TermEntry<T> = readonly [term: string, value: T];

const PREFIX_LENGTH = 3;
const PLAIN = /^[a-z]+$/;
const BETWEEN_PARTS = /[\s-]+/;

/** Splits a term into normalised words, each with its `*`. Terms that are split with one book have their words worked out once. */
export function wordsOfTerm(term: string, book: WordBook = new WordBook()): string[] {
  return PLAIN.test(term) ? [term] : term.split(BETWEEN_PARTS).flatMap((part) => wordsOfPart(part, book));
}

/** The words of what stands between two spaces or hyphens. */
function wordsOfPart(part: string, book: WordBook): string[] {
  if (part === '_' || PLAIN.test(part)) return [part];
  const { starts, ends, words } = wordsOf(new CutText(part, book));
  const norms = words.map((word, run) =>
    word === NUMERAL || word === NO_WORD ? normalise(part.slice(starts[run], ends[run])) : word.norm,
  );
  const last = norms.pop();
  return last === undefined ? norms : [...norms, part.endsWith('*') ? `${last}*` : last];
}

function asTermWord(word: string): TermWord {
  const isOpen = word === '_' || word.endsWith('*');
  return { letters: isOpen ? word.slice(0, -1) : word, isOpen };
}

/**
 * Compiles terms with what each stands for; one term may stand for several things. Terms are phrases as a claim set writes them: words
 * parted by spaces or hyphens, without regard to case and diacritics; `protest*` stands for every word that begins so, `_` for any one word.
 */
export function compileTerms<T>(entries: Iterable<TermEntry<T>>): Terms<T> {
  const shelves = new TermShelves<T, T>(
    (values) => values,
    () => 0,
  );
  for (const [term, value] of entries) shelves.put(term, value);
  return shelves.terms();
}

/**
 * Terms by how they begin. They are cut into words and joined when one that begins so is first asked for: a page has few of the words
 * with which the thousands of terms of a language begin.
 */
export class TermShelves<T, Joined> {
  readonly #book = new WordBook();
  readonly #exact: Shelf<T, Joined>;
  readonly #prefixes: Shelf<T, Joined>;
  /** Of the prefixes a bit for each initial, and whether there is one without letters. */
  #initials = 0;
  #hasAny = false;
  #hasNumbers = false;

  /** `join` makes of all that a term stands for what is found with it, `shows` gives the bits of that. */
  constructor(join: (values: readonly T[]) => readonly Joined[], shows: (joined: Joined) => number) {
    this.#exact = new Shelf(this.#book, join, shows);
    this.#prefixes = new Shelf(this.#book, join, shows);
  }

  put(term: string, value: T): void {
    const first = firstWordOf(term, this.#book);
    if (first === null) return;
    const { letters, isOpen } = first;
    if (isOpen) {
      this.#prefixes.put(letters.slice(0, PREFIX_LENGTH), term, value);
      if (letters === '') this.#hasAny = true;
      else this.#initials |= initialOf(letters);
    } else this.#exact.put(letters, term, value);
    this.#hasNumbers ||= letters === '' || isNumeral(letters);
  }

  /** All terms that were put there. */
  terms(): Terms<Joined> {
    return new Terms((norm) => this.#find(norm), this.#hasNumbers);
  }

  #find(norm: string): Beginning<Joined> {
    const found = this.#exact.take(norm);
    const open = this.#hasAny || (this.#initials & initialOf(norm)) !== 0 ? this.#openBefore(norm) : NO_TERMS;
    if (found.length === 0 && open.length === 0) return NOTHING;
    return beginningOf(open.length === 0 ? found : [...found, ...open]);
  }

  /** The terms whose first word is left open and may be this one. */
  #openBefore(norm: string): readonly Term<Joined>[] {
    const found: Term<Joined>[] = [];
    for (let length = 0; length <= Math.min(PREFIX_LENGTH, norm.length); length++)
      for (const term of this.#prefixes.take(norm.slice(0, length))) if (fits(term.words[0], norm)) found.push(term);
    return found;
  }
}

const NO_TERMS: readonly Term<never>[] = [];

class Shelf<T, Joined> {
  readonly #waiting = new Map<string, TermEntry<T>[]>();
  readonly #ready = new Map<string, readonly Term<Joined>[]>();
  readonly #book: WordBook;
  readonly #join: (values: readonly T[]) => readonly Joined[];
  readonly #shows: (joined: Joined) => number;

  constructor(book: WordBook, join: (values: readonly T[]) => readonly Joined[], shows: (joined: Joined) => number) {
    this.#book = book;
    this.#join = join;
    this.#shows = shows;
  }

  put(beginning: string, term: string, value: T): void {
    const known = this.#waiting.get(beginning);
    if (known) known.push([term, value]);
    else this.#waiting.set(beginning, [[term, value]]);
  }

  take(beginning: string): readonly Term<Joined>[] {
    const ready = this.#ready.get(beginning);
    if (ready !== undefined) return ready;
    const waiting = this.#waiting.get(beginning);
    if (waiting === undefined) return NO_TERMS;
    const terms = this.#joined(waiting);
    this.#waiting.delete(beginning);
    this.#ready.set(beginning, terms);
    return terms;
  }

  #joined(entries: readonly TermEntry<T>[]): readonly Term<Joined>[] {
    const merged = new Map<string, { words: readonly string[]; values: T[] }>();
    for (const [term, value] of entries) {
      const words = wordsOfTerm(term, this.#book);
      const key = words.join(' ');
      const known = merged.get(key);
      if (known) known.values.push(value);
      else merged.set(key, { words, values: [value] });
    }
    return Array.from(merged.values(), ({ words, values }) => {
      const joined = this.#join(values);
      const shows = joined.reduce((bits, each) => bits | this.#shows(each), 0);
      return { words: words.map(asTermWord), values: joined, shows };
    });
  }
}

const SPACE = 0x20;
const STAR = 0x2a;
const HYPHEN = 0x2d;

/** The first word of a term; null for a term without words. */
function firstWordOf(term: string, book: WordBook): TermWord | null {
  const length = plainLength(term);
  if (length > 0) {
    const letters = term.slice(0, length).toLowerCase();
    return { letters, isOpen: term.charCodeAt(length) === STAR };
  }
  for (const part of term.split(BETWEEN_PARTS)) {
    const [word] = wordsOfPart(part, book);
    if (word) return asTermWord(word);
  }
  return null;
}

/** How many letters a term's first word has where they are plain ones, as nearly all are; 0 otherwise. */
function plainLength(term: string): number {
  let length = 0;
  for (let code = term.charCodeAt(0) | 0x20; code >= 0x61 && code <= 0x7a; code = term.charCodeAt(length) | 0x20)
    length++;
  const end = term.charCodeAt(length) === STAR ? length + 1 : length;
  const behind = term.charCodeAt(end);
  return end === term.length || behind === SPACE || behind === HYPHEN ? length : 0;
}

/** Whether what a word begins with may be a digit. */
const isNumeral = (letters: string) => letters.charCodeAt(0) < 0x41 || letters.charCodeAt(0) > 0x7a;

function beginningOf<T>(terms: readonly Term<T>[]): Beginning<T> {
  const alone = terms.filter(({ words }) => words.length === 1);
  const longer = terms.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const open = longer.filter(({ words }) => words[1]?.isOpen);
  const bySecond = new Map<string, Term<T>[]>();
  let [initials, showsAlone, showsBefore] = [0, 0, 0];
  for (const { shows } of alone) showsAlone |= shows;
  for (const term of longer) {
    showsBefore |= term.shows;
    const { letters = '', isOpen = false } = term.words[1] ?? {};
    if (isOpen) continue;
    initials |= initialOf(letters);
    const known = bySecond.get(letters);
    if (open.length === 0 && known) known.push(term);
    else if (!known)
      bySecond.set(letters, open.length === 0 ? [term] : longer.filter((other) => fits(other.words[1], letters)));
  }
  return { alone, initials, bySecond, open, showsAlone, showsBefore };
}
