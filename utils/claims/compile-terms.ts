import { normalise } from '../figures/normalise.ts';
import { type Beginning, fits, initialOf, NOTHING, type Term, Terms, type TermWord } from './terms.ts';

/** A term as a claim set writes it, with something that it stands for. */
export type TermEntry<T> = readonly [term: string, value: T];

const PREFIX_LENGTH = 3;
const PLAIN = /^[a-z]+$/;
const BETWEEN_PARTS = /[\s-]+/;
const WORDS = /[\p{L}\p{M}]+|\p{N}+/gu;
const NO_LETTERS = /^\P{L}/u;

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

/**
 * Compiles terms with what each stands for; one term may stand for several things. Terms are phrases as a claim set writes them: words
 * parted by spaces or hyphens, without regard to case and diacritics; `protest*` stands for every word that begins so, `_` for any one word.
 */
export function compileTerms<T>(entries: Iterable<TermEntry<T>>): Terms<T> {
  return compileJoined(entries, (values) => values);
}

/** The same, with what a term stands for joined once for all its occurrences. */
export function compileJoined<T, Joined>(
  entries: Iterable<TermEntry<T>>,
  join: (values: readonly T[]) => readonly Joined[],
): Terms<Joined> {
  const exact = new Shelf(join);
  const prefixes = new Shelf(join);
  let hasNumbers = false;
  for (const entry of entries) {
    const first = firstWordOf(entry[0]);
    if (first === null) continue;
    if (first.isOpen) prefixes.put(first.letters.slice(0, PREFIX_LENGTH), entry);
    else exact.put(first.letters, entry);
    hasNumbers ||= first.letters === '' || NO_LETTERS.test(first.letters);
  }
  const find = (norm: string): Beginning<Joined> => {
    let found = exact.take(norm);
    for (let length = 0; length <= Math.min(PREFIX_LENGTH, norm.length); length++) {
      for (const term of prefixes.take(norm.slice(0, length))) if (fits(term.words[0], norm)) found = [...found, term];
    }
    return found.length === 0 ? NOTHING : beginningOf(found);
  };
  return new Terms(find, hasNumbers);
}

/**
 * Terms by how they begin. They are cut into words and joined when one that begins so is first asked for: a page has few of the words
 * with which the thousands of terms of a language begin.
 */
class Shelf<T, Joined> {
  readonly #waiting = new Map<string, TermEntry<T>[]>();
  readonly #ready = new Map<string, readonly Term<Joined>[]>();
  readonly #join: (values: readonly T[]) => readonly Joined[];

  constructor(join: (values: readonly T[]) => readonly Joined[]) {
    this.#join = join;
  }

  put(beginning: string, entry: TermEntry<T>): void {
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

const SPACE = 0x20;
const STAR = 0x2a;
const HYPHEN = 0x2d;

/** The first word of a term; null for a term without words. */
function firstWordOf(term: string): TermWord | null {
  const length = plainLength(term);
  if (length > 0) {
    const letters = term.slice(0, length).toLowerCase();
    return { letters, isOpen: term.charCodeAt(length) === STAR };
  }
  for (const part of term.split(BETWEEN_PARTS)) {
    const [word] = wordsOfPart(part);
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

function beginningOf<T>(terms: readonly Term<T>[]): Beginning<T> {
  const alone = terms.filter(({ words }) => words.length === 1);
  const longer = terms.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const open = longer.filter(({ words }) => words[1]?.isOpen);
  const bySecond = new Map<string, Term<T>[]>();
  let initials = 0;
  for (const term of longer) {
    const { letters = '', isOpen = false } = term.words[1] ?? {};
    if (isOpen) continue;
    initials |= initialOf(letters);
    const known = bySecond.get(letters);
    if (open.length === 0 && known) known.push(term);
    else if (!known)
      bySecond.set(letters, open.length === 0 ? [term] : longer.filter((other) => fits(other.words[1], letters)));
  }
  return { alone, initials, bySecond, open };
}
