import { list } from './grammar.ts';
import { VOCABULARIES } from './grammars.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names of a language's units. */
interface UnitNames {
  readonly durations: readonly string[];
  readonly money: readonly string[];
  readonly measures: readonly string[];
  readonly rates: readonly string[];
  /** What a rate can be per. */
  readonly periods: readonly string[];
}

/**
 * The names of units in all languages. This module holds plain data, which is worked out while the extension is built
 * (`scripts/computed-modules.ts`): who asks for no more need not bring every language's words along.
 */
export const UNIT_NAMES: readonly UnitNames[] = Object.values(VOCABULARIES).map(
  ({ durations, money, measures, rates, per }) => ({
    durations: Object.keys(durations),
    money: Object.keys(money),
    measures: Object.keys(measures),
    rates: Object.keys(rates),
    periods: [...Object.keys(per.nouns), ...Object.keys(per.adverbs)],
  }),
);

/** The single words in lower case that units are called by in any language, or that are for nothing that is counted. */
export const NO_COUNTED_WORDS: readonly string[] = [
  ...new Set(Object.values(VOCABULARIES).flatMap(noCountedWords)),
].filter((word) => /^\p{Ll}+$/u.test(word));

function noCountedWords({ measures, durations, money, percent, points, smallWords }: Vocabulary): string[] {
  const phrases = [...[measures, durations, money].flatMap(Object.values), percent, points, smallWords];
  return phrases.flatMap(list);
}
