import type { Meanings } from './compile-language.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import type { Span } from './terms.ts';

/** A word or phrase of questions where it stands, with all the lists that it is in and what those say of it together. */
export interface ListedWords extends Span {
  readonly means: Meanings;
}

const NOWHERE: readonly Span[] = [];

const isIn = ({ means }: ListedWords, list: WordList): boolean =>
  (means.listBits & list.bit) !== 0 && means.lists.includes(list);

/**
 * Where the words of questions stand in a text; positions are token indexes. A text holds few of them, so that asking is looking through
 * them: an index would take longer to make than all that is asked of it.
 */
export class WordsFound {
  /** All of them, in text order. */
  readonly all: readonly ListedWords[];
  /** The bits of all lists that they are in: of those that are asked for, most are told by them to be none. */
  readonly #bits: number;

  constructor(all: readonly ListedWords[]) {
    this.all = all;
    let bits = 0;
    for (let index = 0; index < all.length; index++) bits |= all[index]?.means.listBits ?? 0;
    this.#bits = bits;
  }

  /** Whether one of them may tell a question's fact. */
  get tellsFact(): boolean {
    for (const { means } of this.all) if (means.facts.length > 0) return true;
    return false;
  }

  /** Where the words of a list stand, in text order; nowhere for a question that has no such list. */
  of(list: WordList | null): readonly Span[] {
    if (list === null || (this.#bits & list.bit) === 0) return NOWHERE;
    let spans: Span[] | null = null;
    for (const words of this.all) {
      if (!isIn(words, list)) continue;
      if (spans === null) spans = [words];
      else spans.push(words);
    }
    return spans ?? NOWHERE;
  }

  /** Where the first of them stands. */
  first(list: WordList | null): Span | undefined {
    if (list === null || (this.#bits & list.bit) === 0) return undefined;
    for (const words of this.all) if (isIn(words, list)) return words;
    return undefined;
  }

  has(list: WordList | null): boolean {
    return this.first(list) !== undefined;
  }

  /** Those that stand within a part of the text. */
  within({ from, to }: Span): WordsFound {
    const inside: ListedWords[] = [];
    for (const words of this.all) {
      if (words.from >= to) break;
      if (words.from >= from && words.to <= to) inside.push(words);
    }
    return new WordsFound(inside);
  }

  /** Whether something is so of any of the words that speak of a question; those that rule it out are none. */
  someOfQuestion({ cues, decoys, counts, context }: CompiledQuestion, isSo: (span: Span) => boolean): boolean {
    return this.all.some((words) => {
      const speaks = (list: WordList | null) => list !== null && isIn(words, list);
      return (speaks(cues) || speaks(decoys) || speaks(counts) || context.some(speaks)) && isSo(words);
    });
  }
}
