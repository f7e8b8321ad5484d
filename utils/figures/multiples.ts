import type { Amount } from './amount.ts';
import { boundBefore } from './bounds.ts';
import { isHyphen, joinEnd, wordEnd } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { phraseAt } from './phrase-table.ts';

/**
 * The multiple in words at `at`: `twice as many`, `threefold`, or, behind the number `times`, `three times as many`. Null
 * where it only tells how often something happened or names a thing (`twice a week`, `double room`).
 */
export function readMultiple(
  text: string,
  at: number,
  floor: number,
  grammar: Grammar,
  number?: Amount,
): Amount | null {
  if (number) return number.form === 'number' ? timesAt(text, number, grammar) : null;
  const match = phraseAt(grammar.multiples, text, at);
  if (match === null || isHyphen(text.charCodeAt(match.at))) return null;
  const { value, always } = match.value;
  const follows = always || grammar.followers.has(wordBehind(text, match.at));
  if (!follows && boundBefore(text, at, floor, grammar) === null) return null;
  return ratio(text, at, match.at, value, grammar);
}

function timesAt(text: string, { start, end, low }: Amount, grammar: Grammar): Amount | null {
  const from = joinEnd(text, end);
  const to = wordEnd(text, from);
  const word = text.slice(from, to).toLowerCase();
  if (!(grammar.times.has(word) || grammar.timesAlways.has(word)) || (to - from === 1 && from > end)) return null;
  if (to - from > 1 && !grammar.timesAlways.has(word) && !grammar.timesFollowers.has(wordBehind(text, to))) return null;
  return ratio(text, start, to, low, grammar);
}

function ratio(text: string, start: number, end: number, value: number, grammar: Grammar): Amount {
  const stop = phraseAt(grammar.tails, text, end)?.at ?? end;
  return { start, end: stop, form: 'ratio', low: value, high: value, place: 1, scale: 1, digits: false, bare: false };
}

function wordBehind(text: string, at: number): string {
  const start = joinEnd(text, at);
  return text.slice(start, wordEnd(text, start)).toLowerCase();
}
