import { isCurrency } from './currencies.ts';
import { list } from './grammar.ts';
import { VOCABULARIES } from './grammars.ts';
import { AGE } from './read-unit.ts';
import type { Phrases, Vocabulary } from './vocabulary.ts';

/** The kinds of figure that are nothing without their unit. */
export type MeasuredKind = 'money' | 'rate' | 'duration';

/**
 * Whether a figure of that kind can have the unit, as the grammar of any language reads it: `USD` and `USD/month` of money,
 * `barrel/day` and `people/day` of rates, `hour` of durations. What flows in a rate may be any noun in lower case, but a
 * noun that names a unit stands under the unit's own name: never `barrels/day`.
 */
export function isUnit(kind: MeasuredKind, unit: string): boolean {
  return Object.values(VOCABULARIES).some((vocabulary) => isUnitOf(vocabulary, kind, unit));
}

function isUnitOf(vocabulary: Vocabulary, kind: MeasuredKind, unit: string): boolean {
  const [what = '', per, ...more] = unit.split('/');
  if (more.length > 0) return false;
  const timed = per !== undefined && isPeriod(vocabulary, per);
  switch (kind) {
    case 'duration':
      return per === undefined && (what === AGE || Object.hasOwn(vocabulary.durations, what));
    case 'money':
      return (per === undefined || timed) && (isCurrency(what) || Object.hasOwn(vocabulary.money, what));
    case 'rate':
      return Object.hasOwn(vocabulary.rates, unit) || (timed && canFlow(vocabulary, what));
  }
}

function isPeriod({ per }: Vocabulary, name: string): boolean {
  return Object.hasOwn(per.nouns, name) || Object.hasOwn(per.adverbs, name);
}

function canFlow(vocabulary: Vocabulary, what: string): boolean {
  if (what === 'basis-point' || Object.hasOwn(vocabulary.measures, what)) return true;
  return /^\p{Ll}+$/u.test(what) && !Object.values(VOCABULARIES).some((any) => isOtherWord(any, what));
}

/** Whether a language has a word for a unit that something else is called by, or for nothing that is counted. */
function isOtherWord({ measures, durations, money, percent, points, smallWords }: Vocabulary, word: string): boolean {
  const phrases: Phrases[] = [...[measures, durations, money].flatMap(Object.values), percent, points, smallWords];
  return phrases.some((words) => list(words).includes(word));
}
