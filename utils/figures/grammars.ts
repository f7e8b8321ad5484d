import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { portuguese } from './pt.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What figures are read by, by the primary subtag of each language. */
export const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** Grammars by language, each compiled when it is first asked for, so that loading this file costs nothing. */
const compiled = new Map<string, Grammar>();

/**
 * The grammar for a language tag (`en`, `en-GB`, `pt_BR`), by its primary subtag; English where the language is not known,
 * whose way of writing figures is the commonest on pages that do not name their language.
 */
export function grammarOf(tag: string): Grammar {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = Object.hasOwn(VOCABULARIES, primary) ? primary : 'en';
  let grammar = compiled.get(language);
  if (grammar === undefined) {
    grammar = compileGrammar(VOCABULARIES[language] ?? english);
    compiled.set(language, grammar);
  }
  return grammar;
}
