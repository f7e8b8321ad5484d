import { compileGrammar, type Grammar } from './grammar.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordBook } from './word-book.ts';

/** What is read as the commonest language writes figures where the language is not known. */
const COMMONEST = 'en';

/** Grammars by language, each compiled when it is first asked for. */
export class GrammarShelf {
  readonly #vocabularyOf: (language: string) => Vocabulary | null;
  /** The words of all texts that are read by one of the grammars. */
  readonly book = new WordBook();
  readonly #compiled = new Map<string, Grammar>();

  /** `vocabularyOf` answers for primary subtags; null for a language that it does not have (yet). */
  constructor(vocabularyOf: (language: string) => Vocabulary | null) {
    this.#vocabularyOf = vocabularyOf;
  }

  /**
   * The grammar for a language tag (`en`, `en-GB`, `pt_BR`), by its primary subtag; English where the language is not known,
   * whose way of writing figures is the commonest on pages that do not name their language. Null where that is not there either.
   */
  of(tag: string): Grammar | null {
    const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    return this.#own(primary) ?? this.#own(COMMONEST);
  }

  #own(language: string): Grammar | null {
    const known = this.#compiled.get(language);
    if (known !== undefined) return known;
    const vocabulary = this.#vocabularyOf(language);
    if (vocabulary === null) return null;
    const grammar = compileGrammar(vocabulary, this.book);
    this.#compiled.set(language, grammar);
    return grammar;
  }
}
