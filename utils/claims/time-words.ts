import type { Grammar } from '../figures/grammar.ts';
import type { Rhetoric } from './rhetoric.ts';

/** May is a verb as well, and the short forms of months stand beside a day. */
const SHORTEST_MONTH = 4;

/** The terms by which a time is told without a number: months, days of the week, `the following month`. */
export function timeWordsOf({ weekdays, steps }: Rhetoric, { months }: Grammar): string[] {
  const monthNames = [...months.keys()].filter(({ length }) => length >= SHORTEST_MONTH);
  return [...monthNames, ...weekdays, ...steps.map(({ words }) => words)];
}
