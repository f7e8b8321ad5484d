import { WordBook } from '../figures/word-book.ts';
import { asTermWord, BETWEEN_PARTS, wordsOfPart } from './term-words.ts';
import type { TermWord } from './terms.ts';

/**
 * Lists of terms by how they begin, as plain data that one context makes and another asks word by word: a page has few of the words with
 * which the thousands of terms of a language begin.
 */
export interface ShelvedTerms {
  /** By their first word, normalised. */
  readonly exact: Shelf;
  /** Those whose first word is left open, by up to `PREFIX_LENGTH` letters of it. */
  readonly open: Shelf;
  /** Whether one may begin with digits. */
  readonly hasNumbers: boolean;
}

/** By a key the terms on a shelf as they were written, each behind the number of its list, in the order in which they came. */
export type Shelf = Readonly<Record<string, readonly (number | string)[]>>;

/** In letters; terms that are open sooner stand under as many as they have. */
export const PREFIX_LENGTH = 3;

const SPACE = 0x20;
const STAR = 0x2a;
const HYPHEN = 0x2d;

type OpenShelf = Record<string, (number | string)[]>;

/** Shelves the terms of lists, which are numbered as they come; a term without words is left out. */
export function shelveTerms(lists: readonly (readonly string[])[]): ShelvedTerms {
  const book = new WordBook();
  const [exact, open]: [OpenShelf, OpenShelf] = [Object.create(null), Object.create(null)];
  let hasNumbers = false;
  for (let list = 0; list < lists.length; list++) {
    for (const term of lists[list] ?? []) {
      const first = firstWordOf(term, book);
      if (first === null) continue;
      const { letters, isOpen } = first;
      hasNumbers ||= letters === '' || isNumeral(letters);
      const [shelf, key] = isOpen ? [open, letters.slice(0, PREFIX_LENGTH)] : [exact, letters];
      const known = shelf[key];
      if (known === undefined) shelf[key] = [list, term];
      else known.push(list, term);
    }
  }
  return { exact, open, hasNumbers };
}

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
