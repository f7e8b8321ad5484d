import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { GrammarShelf } from './grammar-shelf.ts';
import { portuguese } from './pt.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What figures are read by, by the primary subtag of each language. */
export const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

const shelf = new GrammarShelf((language) =>
  Object.hasOwn(VOCABULARIES, language) ? (VOCABULARIES[language] ?? null) : null,
);

/** The grammar for a language tag among all languages that are read; English where the language is not known. */
export function grammarOf(tag: string): Grammar {
  return shelf.of(tag) ?? compileGrammar(english);
}
