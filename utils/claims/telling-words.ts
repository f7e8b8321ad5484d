import type { Grammar } from '../figures/grammar.ts';
import type { Question } from './claim-set.ts';
import type { Rhetoric } from './rhetoric.ts';
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
  return beginningsOf(beginnings);
}

/** May is a verb as well, and the short forms of months stand beside a day. */
const SHORTEST_TIME_WORD = 4;

/** Finds words by which a time is told without a number: months, days of the week, `the following month`; null for a language without. */
export function timeWordsOf({ weekdays, steps }: Rhetoric, { months }: Grammar): RegExp | null {
  const words = [...months.keys(), ...weekdays, ...steps.map((step) => step.words)].map((word) =>
    wordsOfTerm(word).join(' '),
  );
  return beginningsOf(new Set(words.filter(({ length }) => length >= SHORTEST_TIME_WORD)));
}

function beginningsOf(words: Set<string>): RegExp | null {
  words.delete('');
  if (words.size === 0) return null;
  const patterns = [...words].map((word) => word.replace(/[aceinouy]/g, (letter) => `[${WITH_DIACRITICS[letter]}]`));
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'iu');
}
