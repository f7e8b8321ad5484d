import type { Grammar } from '../figures/grammar.ts';
import { GrammarShelf } from '../figures/grammar-shelf.ts';
import type { WordBook } from '../figures/word-book.ts';
import { type ByMeasure, byMeasure } from './by-measure.ts';
import type { ClaimSet } from './claim-set.ts';
import { type CompiledLanguage, compileLanguage } from './compile-language.ts';
import { type CompiledQuestion, compileQuestions, isOfCandidates } from './compile-questions.ts';
import type { Languages } from './language.ts';
import { LanguageTeller } from './tell-language.ts';

/** Active claim sets, ready for finding marks. */
export interface CompiledSets {
  readonly questions: readonly CompiledQuestion[];
  /** Those to which figures are tied by their unit alone. */
  readonly tiedByUnit: ByMeasure<CompiledQuestion>;
  /** Those to which a pronoun may tie one: it stands for a candidate. */
  readonly tiedByPronoun: ByMeasure<CompiledQuestion>;
  /** For a language tag; null for a language that is not read, or not at hand. */
  readonly languageOf: (tag: string) => CompiledLanguage | null;
  /** The words of the texts that were read for marks, and who tells the languages of such texts. */
  readonly book: WordBook;
  readonly teller: LanguageTeller;
  /** How figures of a language are read, in that of most pages where it is not known; null where neither is at hand. */
  readonly grammarOf: (tag: string) => Grammar | null;
}

/** Compiles claim sets; the words of a language are compiled when a block in it is first met. */
export function compileClaimSets(sets: readonly ClaimSet[], languages: Languages): CompiledSets {
  const asked = compileQuestions(sets);
  const { questions } = asked;
  const grammars = new GrammarShelf((code) => languages.get(code)?.vocabulary ?? null);
  const compiled = new Map<string, CompiledLanguage>();
  return {
    questions,
    tiedByUnit: byMeasure(questions.filter(({ cues, counts }) => !cues && !counts)),
    tiedByPronoun: byMeasure(questions.filter(({ question }) => isOfCandidates(question))),
    languageOf: (tag) => {
      const ready = compiled.get(tag);
      if (ready !== undefined) return ready;
      const code = tag.toLowerCase().split('-')[0] ?? '';
      const known = compiled.get(code);
      if (known !== undefined) return known;
      const rhetoric = languages.get(code)?.rhetoric;
      const grammar = rhetoric && grammars.of(code);
      if (!grammar) return null;
      const language = compileLanguage(sets, asked, rhetoric, grammar);
      compiled.set(code, language);
      return language;
    },
    book: grammars.book,
    teller: new LanguageTeller(grammars.book),
    grammarOf: (tag) => grammars.of(tag),
  };
}
