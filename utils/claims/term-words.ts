import { CutText } from '../figures/cut-text.ts';
import { normalise } from '../figures/normalise.ts';
import { NO_WORD, NUMERAL, WordBook } from '../figures/word-book.ts';
import type { TermWord } from './terms.ts';
import { wordsOf } from './words-of.ts';

/** What parts the words of a term, beside other signs. */
export const BETWEEN_PARTS = /[\s-]+/;

const PLAIN = /^[a-z]+$/;

/** Words in small letters, as most terms are written, each with its `*` if it has one. */
const PLAIN_WORDS = /^[a-z]+\*?(?: [a-z]+\*?)*$/;

/** Splits a term into normalised words, each with its `*`. Terms that are split with one book have their words worked out once. */
export function wordsOfTerm(term: string, book: WordBook = new WordBook()): string[] {
  if (PLAIN_WORDS.test(term)) return term.split(' ');
  return term.split(BETWEEN_PARTS).flatMap((part) => wordsOfPart(part, book));
}

/** The words of what stands between two spaces or hyphens. */
export function wordsOfPart(part: string, book: WordBook): string[] {
  if (part === '_' || PLAIN.test(part)) return [part];
  const { starts, ends, words } = wordsOf(new CutText(part, book));
  const norms = words.map((word, run) =>
    word === NUMERAL || word === NO_WORD ? normalise(part.slice(starts[run], ends[run])) : word.norm,
  );
  const last = norms.pop();
  return last === undefined ? norms : [...norms, part.endsWith('*') ? `${last}*` : last];
}

/** A word of a term as it is looked for: `_` stands for any word, `*` for any end. */
export function asTermWord(word: string): TermWord {
  const isOpen = word === '_' || word.endsWith('*');
  return { letters: isOpen ? word.slice(0, -1) : word, isOpen };
}
