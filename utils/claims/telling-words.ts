import type { Question } from './claim-set.ts';
import { wordsOfTerm } from './terms.ts';

/** Letters that stand for several when diacritics are left aside. */
const WITH_DIACRITICS: Readonly<Record<string, string>> = {
  a: 'aáàâãäå',
  c: 'cç',
  e: 'eéèêë',
  i: 'iíìîï',
  n: 'nñ',
  o: 'oóòôõö',
  u: 'uúùûü',
  y: 'yýÿ',
};

/**
 * Finds the beginning of a word by which a question's fact is told in a language; null where no question has one. It is asked of the
 * raw text of every block, before anything else is.
 */
export function tellingWordsOf(questions: readonly { readonly question: Question }[], language: string): RegExp | null {
  const beginnings = new Set<string>();
  for (const { question } of questions) {
    for (const { any } of question.tells ?? []) {
      for (const term of any[language] ?? []) beginnings.add((wordsOfTerm(term)[0] ?? '').replace('*', ''));
    }
  }
  beginnings.delete('');
  if (beginnings.size === 0) return null;
  const patterns = [...beginnings].map((word) =>
    word.replace(/[aceinouy]/g, (letter) => `[${WITH_DIACRITICS[letter]}]`),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'iu');
}
