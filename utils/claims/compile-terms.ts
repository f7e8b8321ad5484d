import { WordBook } from '../figures/word-book.ts';
import { PREFIX_LENGTH, type Shelf, type ShelvedTerms, shelveTerms } from './shelved-terms.ts';
import { asTermWord, wordsOfTerm } from './term-words.ts';
import { type Beginning, fits, initialOf, NOTHING, type Term, Terms, type TermWord } from './terms.ts';

/** A term as a claim set writes it, with something that it stands for. */
export type TermEntry<T> = readonly [term: string, value: T];

/** Shelved terms, and what one stands for by the number of its list and the way it is written. */
export interface MeantTerms<T> {
  readonly shelved: ShelvedTerms;
  readonly meaning: (list: number, term: string) => T;
}

/**
 * Compiles terms with what each stands for; one term may stand for several things. Terms are phrases as a claim set writes them: words
 * parted by spaces or hyphens, without regard to case and diacritics; `protest*` stands for every word that begins so, `_` for any one word.
 */
export function compileTerms<T>(entries: Iterable<TermEntry<T>>): Terms<T> {
  const all = [...entries];
  const shelved = shelveTerms(all.map(([term]) => [term]));
  // Each is a list of its own.
  const meaning = (list: number) => (all[list] as TermEntry<T>)[1];
  return joinTerms<T, T>(
    [{ shelved, meaning }],
    (values) => values,
    () => 0,
  );
}

/**
 * Terms of several shelves as one: those of the same words are one term, whose values are what `join` makes of all that it stands for, and
 * which shows the bits that `shows` gives for any of it. All that is done once a text has the word with which a term begins, or the term.
 */
export function joinTerms<T, Joined>(
  all: readonly MeantTerms<T>[],
  join: (values: readonly T[]) => readonly Joined[],
  shows: (value: T) => number,
): Terms<Joined> {
  const joiner = new TermJoiner(all, join, shows);
  return new Terms(
    (norm) => joiner.find(norm),
    all.some(({ shelved }) => shelved.hasNumbers),
  );
}

class TermJoiner<T, Joined> {
  readonly #all: readonly MeantTerms<T>[];
  readonly #join: (values: readonly T[]) => readonly Joined[];
  readonly #shows: (value: T) => number;
  readonly #book = new WordBook();
  readonly #open = new Map<string, readonly Term<Joined>[]>();
  /** Of the words that are left open a bit for each initial, and whether there is one without letters. */
  readonly #initials: number;
  readonly #hasAny: boolean;

  constructor(
    all: readonly MeantTerms<T>[],
    join: (values: readonly T[]) => readonly Joined[],
    shows: (value: T) => number,
  ) {
    this.#all = all;
    this.#join = join;
    this.#shows = shows;
    let initials = 0;
    for (const { shelved } of all)
      for (const letters of Object.keys(shelved.open)) if (letters !== '') initials |= initialOf(letters);
    this.#initials = initials;
    this.#hasAny = all.some(({ shelved }) => Object.hasOwn(shelved.open, ''));
  }

  /** The terms that begin with a normalised word. */
  find(norm: string): Beginning<Joined> {
    // Words of pages are any words, `constructor` too.
    const isThere = this.#all.some(({ shelved }) => Object.hasOwn(shelved.exact, norm));
    const found = isThere ? this.#joined(norm, ({ exact }) => exact) : NO_TERMS;
    const open = this.#hasAny || (this.#initials & initialOf(norm)) !== 0 ? this.#openBefore(norm) : NO_TERMS;
    if (found.length === 0 && open.length === 0) return NOTHING;
    return beginningOf(open.length === 0 ? found : [...found, ...open]);
  }

  /** The terms whose first word is left open and may be this one. */
  #openBefore(norm: string): readonly Term<Joined>[] {
    const found: Term<Joined>[] = [];
    for (let length = 0; length <= Math.min(PREFIX_LENGTH, norm.length); length++)
      for (const term of this.#openAt(norm.slice(0, length))) if (fits(term.words[0], norm)) found.push(term);
    return found;
  }

  #openAt(letters: string): readonly Term<Joined>[] {
    const known = this.#open.get(letters);
    if (known !== undefined) return known;
    const terms = this.#joined(letters, ({ open }) => open);
    this.#open.set(letters, terms);
    return terms;
  }

  #joined(key: string, shelfOf: (shelved: ShelvedTerms) => Shelf): readonly Term<Joined>[] {
    const merged = new Map<string, MetTerm<T, Joined>>();
    for (const { shelved, meaning } of this.#all) {
      const shelf = shelfOf(shelved);
      const terms = Object.hasOwn(shelf, key) ? shelf[key] : undefined;
      if (terms === undefined) continue;
      for (let at = 0; at < terms.length; at += 2) {
        const term = terms[at + 1] as string;
        const words = wordsOfTerm(term, this.#book);
        const joint = words.join(' ');
        const value = meaning(terms[at] as number, term);
        const known = merged.get(joint) ?? new MetTerm<T, Joined>(words.map(asTermWord), this.#join);
        known.add(value, this.#shows(value));
        merged.set(joint, known);
      }
    }
    return merged.size === 0 ? NO_TERMS : [...merged.values()];
  }
}

const NO_TERMS: readonly Term<never>[] = [];

/** A term whose first word a text has. Most go on otherwise there: what it stands for is joined when all of it is found. */
class MetTerm<T, Joined> implements Term<Joined> {
  readonly words: readonly TermWord[];
  shows = 0;
  readonly #join: (values: readonly T[]) => readonly Joined[];
  readonly #meant: T[] = [];
  #values: readonly Joined[] | null = null;

  constructor(words: readonly TermWord[], join: (values: readonly T[]) => readonly Joined[]) {
    this.words = words;
    this.#join = join;
  }

  get values(): readonly Joined[] {
    this.#values ??= this.#join(this.#meant);
    return this.#values;
  }

  add(value: T, shows: number): void {
    this.#meant.push(value);
    this.shows |= shows;
  }
}

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
