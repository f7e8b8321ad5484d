import type { CompiledQuestion, WordList } from './compile.ts';
import type { Span } from './terms.ts';

/** A word or phrase of a list, where it stands. */
export interface ListedWords extends Span {
  readonly list: WordList;
}

const NOWHERE: readonly Span[] = [];

/** Where the words of questions stand in a text; positions are token indexes. */
export class WordsFound {
  /** All of them, in text order. */
  readonly all: readonly ListedWords[];
  /** By list, made when a list is first asked for: most texts are asked for none. */
  #byList: Map<WordList, Span[]> | null = null;

  constructor(all: readonly ListedWords[]) {
    this.all = all;
  }

  /** Where the words of a list stand, in text order; nowhere for a question that has no such list. */
  of(list: WordList | null): readonly Span[] {
    if (list === null) return NOWHERE;
    this.#byList ??= byList(this.all);
    return this.#byList.get(list) ?? NOWHERE;
  }

  has(list: WordList | null): boolean {
    return this.of(list).length > 0;
  }

  /** Where the words that speak of a question stand; those that rule it out are none. */
  *ofQuestion({ cues, decoys, counts, context }: CompiledQuestion): Generator<Span> {
    for (const list of [cues, decoys, counts, ...context]) yield* this.of(list);
  }
}

function byList(all: readonly ListedWords[]): Map<WordList, Span[]> {
  const found = new Map<WordList, Span[]>();
  for (const listed of all) {
    const known = found.get(listed.list);
    if (known) known.push(listed);
    else found.set(listed.list, [listed]);
  }
  return found;
}
