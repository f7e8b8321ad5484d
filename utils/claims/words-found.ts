import type { CompiledQuestion, WordList } from './compile.ts';
import type { Span } from './terms.ts';

/** A word or phrase where it stands, with all the lists that it is in. */
export interface ListedWords extends Span {
  readonly lists: readonly WordList[];
}

const NOWHERE: readonly Span[] = [];

/**
 * Where the words of questions stand in a text; positions are token indexes. A text holds few of them, so that asking is looking through
 * them: an index would take longer to make than all that is asked of it.
 */
export class WordsFound {
  /** All of them, in text order. */
  readonly all: readonly ListedWords[];

  constructor(all: readonly ListedWords[]) {
    this.all = all;
  }

  /** Whether one of them may tell a question's fact. */
  get tellsFact(): boolean {
    return this.all.some(({ lists }) => lists.some(({ facts }) => facts.length > 0));
  }

  /** Where the words of a list stand, in text order; nowhere for a question that has no such list. */
  of(list: WordList | null): readonly Span[] {
    return this.has(list) ? this.all.filter(({ lists }) => list !== null && lists.includes(list)) : NOWHERE;
  }

  has(list: WordList | null): boolean {
    return list !== null && this.all.some(({ lists }) => lists.includes(list));
  }

  /** Those that stand within a part of the text. */
  within({ from, to }: Span): WordsFound {
    return new WordsFound(this.all.filter((words) => words.from >= from && words.to <= to));
  }

  /** Where the words that speak of a question stand; those that rule it out are none. */
  *ofQuestion({ cues, decoys, counts, context }: CompiledQuestion): Generator<Span> {
    for (const list of [cues, decoys, counts, ...context]) yield* this.of(list);
  }
}
