import type { Amount } from './amount.ts';
import { behindArticle, behindOf } from './articles.ts';
import { gapEnd, isDigit, isHyphen, isLetter, joinEnd, wordEnd } from './characters.ts';
import { currencyBefore, currencyBehind } from './currencies.ts';
import type { Grammar } from './grammar.ts';
import { type Match, phraseAt } from './phrase-table.ts';
import type { Quantity } from './quantity.ts';
import { halves, readAmount } from './read-amount.ts';
import type { Unit } from './vocabulary.ts';

/** Unit of a span of time that is someone's age. */
export const AGE = 'age';

/** The number `amount` with its unit: currency in front, unit and period behind. */
export function readQuantity(text: string, amount: Amount, floor: number, grammar: Grammar): Quantity {
  const currency = currencyBefore(text, amount.start, floor);
  const start = currency?.start ?? amount.start;
  if (currency) return withPeriod(text, { amount, start, end: amount.end, unit: money(currency.code) }, grammar);
  const match = unitBehind(text, amount, grammar);
  if (match === null) return withPeriod(text, { amount, start, end: amount.end, unit: null }, grammar);
  const whole = amount.form === 'fraction' ? { ...amount, form: 'number' as const } : amount;
  const quantity = withHalf(text, { amount: whole, start, end: match.at, unit: match.value }, grammar);
  return withPeriod(text, withParts(text, quantity, grammar), grammar);
}

/** With the part of a unit behind it: `once años y medio`. */
function withHalf(text: string, quantity: Quantity, grammar: Grammar): Quantity {
  const { amount, unit, end } = quantity;
  const half = unit?.kind === 'duration' && amount.form === 'number' ? halves(text, end, grammar) : null;
  if (half === null || amount.end === end) return quantity;
  const value = amount.low + half.value;
  return {
    ...quantity,
    amount: { ...amount, end: half.end, low: value, high: value, place: half.value },
    end: half.end,
  };
}

function money(code: string): Unit {
  return { kind: 'money', unit: code };
}

function unitBehind(text: string, amount: Amount, grammar: Grammar): Match<Unit> | null {
  const { end, form } = amount;
  if (form === 'ordinal' || form === 'ratio') return null;
  if (form === 'fraction') return unitOfFraction(text, amount, grammar);
  const code = currencyBehind(text, end);
  if (code) return { value: money(code.code), at: code.end };
  const match = phraseAt(grammar.units, text, end);
  if (match?.value.kind === 'duration') return withLater(text, end, match, grammar);
  return (
    match ?? unitOfMany(text, amount, grammar) ?? filledDuration(text, end, grammar) ?? metres(text, amount, grammar)
  );
}

/** The unit that large and vague numbers are of: `10 millones de dólares`, `decenas de barriles`. */
function unitOfMany(text: string, { end, form, scale }: Amount, grammar: Grammar): Match<Unit> | null {
  const of = form === 'vague' || scale > 1 ? behindOf(text, end, grammar) : end;
  return of === end ? null : phraseAt(grammar.units, text, of);
}

/** The unit that a fraction is of: `half an hour`, `a quarter of a mile`; `a third of the year` is a share. */
function unitOfFraction(text: string, { end, start }: Amount, grammar: Grammar): Match<Unit> | null {
  const article = behindArticle(text, behindOf(text, end, grammar), grammar);
  const match = phraseAt(grammar.units, text, article);
  if (match === null || (match.value.kind === 'percent' && article === end)) return null;
  // a third day is one of three
  const isOrdinal = article === end && phraseAt(grammar.ordinals, text, start) !== null;
  const touches =
    article > end ||
    phraseAt(grammar.fractions, text, start)?.value.ofUnits === true ||
    isDigit(text.charCodeAt(start)) ||
    match.value.kind !== 'duration' ||
    isHyphen(text.charCodeAt(end));
  return !isOrdinal && touches ? match : null;
}

function withLater(text: string, start: number, match: Match<Unit>, grammar: Grammar): Match<Unit> {
  const age = phraseAt(grammar.age, text, match.at);
  if (age) return { value: { kind: 'duration', unit: AGE }, at: age.at };
  const later = isHyphen(text.charCodeAt(start)) ? null : phraseAt(grammar.later, text, match.at);
  return later ? { value: match.value, at: later.at } : match;
}

/** `three long years`. */
function filledDuration(text: string, at: number, grammar: Grammar): Match<Unit> | null {
  const start = joinEnd(text, at);
  const end = wordEnd(text, start);
  if (end === start || !grammar.durationFillers.has(text.slice(start, end).toLowerCase())) return null;
  const match = phraseAt(grammar.units, text, end);
  return match?.value.kind === 'duration' ? withLater(text, end, match, grammar) : null;
}

function metres(text: string, { end, digits }: Amount, grammar: Grammar): Match<Unit> | null {
  const { word } = grammar.vocabulary.metre;
  if (!digits || text.slice(end, wordEnd(text, end)) !== word) return null;
  return { value: { kind: 'number', unit: 'metre' }, at: end + word.length };
}

/** The smaller unit behind a larger one: `5 ft 2 in`, `3 dollars 50 cents`. */
function withParts(text: string, quantity: Quantity, grammar: Grammar): Quantity {
  const part = grammar.vocabulary.parts[quantity.unit?.unit ?? ''];
  if (part === undefined || quantity.amount.form !== 'number') return quantity;
  const { unit, perWhole, also } = part;
  const link = gapEnd(text, quantity.end);
  const behindLink = wordEnd(text, link);
  const linked = grammar.numberLinks.has(text.slice(link, behindLink).toLowerCase()) ? behindLink : quantity.end;
  const at = gapEnd(text, linked);
  const amount =
    isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? readAmount(text, at, at, grammar) : null;
  if (amount?.form !== 'number' || amount.low >= perWhole) return quantity;
  const partEnd = unitEnd(text, amount.end, unit, also, grammar);
  if (partEnd === null) return quantity;
  const value = quantity.amount.low + amount.low / perWhole;
  const place = amount.place / perWhole;
  return {
    ...quantity,
    amount: { ...quantity.amount, end: amount.end, low: value, high: value, place },
    end: partEnd,
  };
}

/** Offset behind the word for `unit` at `at`; null where another word stands there. */
function unitEnd(text: string, at: number, unit: string, also: string, grammar: Grammar): number | null {
  const match = phraseAt(grammar.units, text, at);
  if (match) return match.value.unit === unit ? match.at : null;
  const start = joinEnd(text, at);
  const end = wordEnd(text, start);
  return end > start && text.slice(start, end).toLowerCase() === also ? end : null;
}

/** With the time or thing that it is per: `a month`, `barrels of crude per day`. */
export function withPeriod(text: string, quantity: Quantity, grammar: Grammar): Quantity {
  const { unit, end, amount } = quantity;
  if (amount.form !== 'number' && amount.form !== 'vague') return quantity;
  if (unit === null) return countPer(text, quantity, grammar);
  if (unit.kind === 'money') {
    const period = timeAt(text, end, grammar);
    return period ? { ...quantity, end: period.at, unit: money(`${unit.unit}/${period.value}`) } : quantity;
  }
  if (unit.kind !== 'number') return quantity;
  const period = periodAt(text, end, grammar) ?? periodBehindOf(text, end, grammar);
  return period
    ? { ...quantity, end: period.at, unit: { kind: 'rate', unit: `${unit.unit}/${period.value}` } }
    : quantity;
}

function periodAt(text: string, at: number, grammar: Grammar): Match<string> | null {
  return phraseAt(grammar.periods, text, at);
}

/** The period at `at`, unless it tells when: `24 killed a day after the vote`. */
function timeAt(text: string, at: number, grammar: Grammar): Match<string> | null {
  const match = periodAt(text, at, grammar);
  if (match === null) return null;
  const next = gapEnd(text, match.at);
  return grammar.notAfterPeriod.has(text.slice(next, wordEnd(text, next)).toLowerCase()) ? null : match;
}

/** `of crude a day` behind barrels: one word of what it is that flows. */
function periodBehindOf(text: string, at: number, grammar: Grammar): Match<string> | null {
  const of = behindOf(text, at, grammar);
  if (of === at) return null;
  for (let words = 0, end = of; words < 3; words++) {
    const start = joinEnd(text, end);
    end = wordEnd(text, start);
    if (end === start) return null;
    const period = periodAt(text, end, grammar);
    if (period) return period;
  }
  return null;
}

/** A count of something per time: `24 people a day`. The noun becomes part of the figure, since it is part of the unit. */
function countPer(text: string, quantity: Quantity, grammar: Grammar): Quantity {
  const bare = timeAt(text, quantity.end, grammar);
  if (bare) return { ...quantity, end: bare.at, unit: { kind: 'rate', unit: `count/${bare.value}` } };
  const start = gapEnd(text, quantity.end);
  const end = wordEnd(text, start);
  const noun = text.slice(start, end).toLowerCase();
  if (end === start || grammar.smallWords.has(noun)) return quantity;
  const period = timeAt(text, end, grammar);
  return period ? { ...quantity, end: period.at, unit: { kind: 'rate', unit: `${noun}/${period.value}` } } : quantity;
}
