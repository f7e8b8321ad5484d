import type { Amount } from './amount.ts';
import { boundBefore } from './bounds.ts';
import { isHyphen, joinEnd } from './characters.ts';
import { phraseAt } from './find-phrase.ts';
import type { Prose } from './prose.ts';

/**
 * The multiple in words at `at`: `twice as many`, `threefold`, or, behind the number `times`, `three times as many`. Null
 * where it only tells how often something happened or names a thing (`twice a week`, `double room`).
 */
export function readMultiple(prose: Prose, at: number, floor: number, number?: Amount): Amount | null {
  const { text, grammar } = prose;
  if (number) return number.form === 'number' ? timesAt(prose, number) : null;
  const match = phraseAt(grammar.multiples, prose, at);
  if (match === null || isHyphen(text.charCodeAt(match.at))) return null;
  const { value, always } = match.value;
  const follows = always || grammar.followers.has(wordBehind(prose, match.at));
  if (!follows && boundBefore(prose, at, floor) === null) return null;
  return ratio(prose, at, match.at, value);
}

function timesAt(prose: Prose, { start, end, low }: Amount): Amount | null {
  const { text, grammar } = prose;
  if (!prose.ahead(end).isTimes) return null;
  const from = joinEnd(text, end);
  const { lower: word, written } = prose.wordAt(from);
  const to = from + written.length;
  if (to - from === 1 && from > end) return null;
  if (to - from > 1 && !grammar.timesAlways.has(word) && !grammar.timesFollowers.has(wordBehind(prose, to)))
    return null;
  return ratio(prose, start, to, low);
}

function ratio(prose: Prose, start: number, end: number, value: number): Amount {
  const { grammar } = prose;
  const stop = phraseAt(grammar.tails, prose, end)?.at ?? end;
  return { start, end: stop, form: 'ratio', low: value, high: value, place: 1, scale: 1, digits: false, bare: false };
}

function wordBehind(prose: Prose, at: number): string {
  return prose.wordAt(joinEnd(prose.text, at)).lower;
}
