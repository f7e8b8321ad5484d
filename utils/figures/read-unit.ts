import type { Amount } from './amount.ts';
import { behindArticle, behindNumberLink, behindOf } from './articles.ts';
import { gapEnd, isDigit, isHyphen, isLetter, joinEnd } from './characters.ts';
import { currencyBefore, currencyBehind } from './currencies.ts';
import { type Match, phraseAt } from './find-phrase.ts';
import type { Prose } from './prose.ts';
import type { Quantity } from './quantity.ts';
import { halfBehind, readAmount } from './read-amount.ts';
import type { Unit } from './vocabulary.ts';

/** Unit of a span of time that is someone's age. */
export const AGE = 'age';

/** The number `amount` with its unit: currency in front, unit and period behind. */
export function readQuantity(prose: Prose, amount: Amount, floor: number): Quantity {
  const { text } = prose;
  const currency = currencyBefore(text, amount.start, floor);
  const start = currency?.start ?? amount.start;
  if (currency) return withPeriod(prose, { amount, start, end: amount.end, unit: money(currency.code) });
  const match = unitBehind(prose, amount);
  if (match === null) return withPeriod(prose, { amount, start, end: amount.end, unit: null });
  const whole = amount.form === 'fraction' ? { ...amount, form: 'number' as const } : amount;
  const quantity = withHalf(prose, { amount: whole, start, end: match.at, unit: match.value });
  return withPeriod(prose, withParts(prose, quantity));
}

/** With the part of a unit behind it: `once años y medio`, not `two days and a half dozen arrests`. */
function withHalf(prose: Prose, quantity: Quantity): Quantity {
  const { amount, end } = quantity;
  const half = amount.form === 'number' ? halfBehind(prose, end) : null;
  if (half === null || startsUnit(prose, half.end)) return quantity;
  const value = amount.low + half.value;
  return {
    ...quantity,
    amount: { ...amount, end: half.end, low: value, high: value, place: half.value },
    end: half.end,
  };
}

function startsUnit(prose: Prose, at: number): boolean {
  const { grammar } = prose;
  return phraseAt(grammar.numbers, prose, at) !== null || phraseAt(grammar.units, prose, at) !== null;
}

function money(code: string): Unit {
  return { kind: 'money', unit: code };
}

function unitBehind(prose: Prose, amount: Amount): Match<Unit> | null {
  const { text, grammar } = prose;
  const { end, form } = amount;
  if (form === 'fraction') return unitOfFraction(prose, amount);
  const code = currencyBehind(text, end);
  if (code) return { value: money(code.code), at: code.end };
  const match = phraseAt(grammar.units, prose, end);
  if (match?.value.kind === 'duration') return withLater(prose, end, match);
  return match ?? unitOfMany(prose, amount) ?? filledDuration(prose, end) ?? metres(prose, amount);
}

/** The unit that large and vague numbers are of: `10 millones de dólares`, `decenas de barriles`. */
function unitOfMany(prose: Prose, { end, form, scale }: Amount): Match<Unit> | null {
  const { grammar } = prose;
  return form === 'vague' || scale > 1 ? phraseAt(grammar.units, prose, behindOf(prose, end)) : null;
}

/** The unit that a fraction is of: `half an hour`, `a quarter of a mile`; `a third of the year` is a share. */
function unitOfFraction(prose: Prose, { end, start }: Amount): Match<Unit> | null {
  const { text, grammar } = prose;
  const article = behindArticle(prose, behindOf(prose, end));
  const match = phraseAt(grammar.units, prose, article);
  if (match === null) return null;
  // a third day is one of three
  const isOrdinal = article === end && phraseAt(grammar.ordinals, prose, start) !== null;
  const touches =
    article > end ||
    phraseAt(grammar.fractions, prose, start)?.value.ofUnits === true ||
    isDigit(text.charCodeAt(start)) ||
    match.value.kind !== 'duration' ||
    isHyphen(text.charCodeAt(end));
  return !isOrdinal && touches ? match : null;
}

function withLater(prose: Prose, start: number, match: Match<Unit>): Match<Unit> {
  const { text, grammar } = prose;
  const age = phraseAt(grammar.age, prose, match.at);
  if (age) return { value: { kind: 'duration', unit: AGE }, at: age.at };
  const later = isHyphen(text.charCodeAt(start)) ? null : phraseAt(grammar.later, prose, match.at);
  return later ? { value: match.value, at: later.at } : match;
}

/** `three long years`. */
function filledDuration(prose: Prose, at: number): Match<Unit> | null {
  const { text, grammar } = prose;
  if (!prose.ahead(at).isDurationFiller) return null;
  const start = joinEnd(text, at);
  const end = start + prose.wordAt(start).written.length;
  const match = phraseAt(grammar.units, prose, end);
  return match?.value.kind === 'duration' ? withLater(prose, end, match) : null;
}

function metres(prose: Prose, { end, digits }: Amount): Match<Unit> | null {
  const { word } = prose.grammar.vocabulary.metre;
  if (!digits || prose.wordAt(end).written !== word) return null;
  return { value: { kind: 'number', unit: 'metre' }, at: end + word.length };
}

/** The smaller unit behind a larger one: `5 ft 2 in`, `3 dollars 50 cents`. */
function withParts(prose: Prose, quantity: Quantity): Quantity {
  const { text, grammar } = prose;
  const part = grammar.vocabulary.parts[quantity.unit?.unit ?? ''];
  if (part === undefined || quantity.amount.form !== 'number') return quantity;
  const { unit, perWhole, also } = part;
  const at = gapEnd(text, behindNumberLink(prose, quantity.end));
  const amount = isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? readAmount(prose, at, at) : null;
  if (amount?.form !== 'number' || amount.low >= perWhole) return quantity;
  const partEnd = unitEnd(prose, amount.end, unit, also);
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
function unitEnd(prose: Prose, at: number, unit: string, also: string): number | null {
  const { text, grammar } = prose;
  const match = phraseAt(grammar.units, prose, at);
  if (match) return match.value.unit === unit ? match.at : null;
  const start = joinEnd(text, at);
  const { lower, written } = prose.wordAt(start);
  return written !== '' && lower === also ? start + written.length : null;
}

/** With the time or thing that it is per: `a month`, `barrels of crude per day`. */
export function withPeriod(prose: Prose, quantity: Quantity): Quantity {
  const { unit, end, amount } = quantity;
  if (amount.form !== 'number' && amount.form !== 'vague') return quantity;
  if (unit === null) return countPer(prose, quantity);
  if (unit.kind === 'money') {
    const period = rateAt(prose, end);
    return period ? { ...quantity, end: period.at, unit: money(`${unit.unit}/${period.value}`) } : quantity;
  }
  if (unit.kind !== 'number') return quantity;
  const period = periodAt(prose, end) ?? periodBehindOf(prose, end);
  return period
    ? { ...quantity, end: period.at, unit: { kind: 'rate', unit: `${unit.unit}/${period.value}` } }
    : quantity;
}

/** The period at `at`, whatever follows: `852,000 barrels a day after the sanctions` are a rate. */
function periodAt(prose: Prose, at: number): Match<string> | null {
  const { grammar } = prose;
  return phraseAt(grammar.periods, prose, at);
}

/** The period at `at`, unless it tells when: `24 killed a day after the vote`. */
function rateAt(prose: Prose, at: number): Match<string> | null {
  const { text, grammar } = prose;
  const match = periodAt(prose, at);
  if (match === null) return null;
  const next = gapEnd(text, match.at);
  return grammar.notAfterPeriod.has(prose.wordAt(next).lower) ? null : match;
}

/** `of crude a day` behind barrels: one word of what it is that flows. */
function periodBehindOf(prose: Prose, at: number): Match<string> | null {
  const { text } = prose;
  const of = behindOf(prose, at);
  if (of === at) return null;
  for (let words = 0, end = of; words < 3; words++) {
    const start = joinEnd(text, end);
    end = start + prose.wordAt(start).written.length;
    if (end === start) return null;
    const period = periodAt(prose, end);
    if (period) return period;
  }
  return null;
}

/** A count of something per time: `24 people a day`. The noun becomes part of the figure, since it is part of the unit. */
function countPer(prose: Prose, quantity: Quantity): Quantity {
  const { text, grammar } = prose;
  const bare = rateAt(prose, quantity.end);
  if (bare) return { ...quantity, end: bare.at, unit: { kind: 'rate', unit: `count/${bare.value}` } };
  const start = gapEnd(text, quantity.end);
  const word = prose.wordAt(start);
  const { lower: noun, written } = word;
  if (written === '' || grammar.uses.of(word).isSmall) return quantity;
  const end = start + written.length;
  const period = rateAt(prose, end);
  return period ? { ...quantity, end: period.at, unit: { kind: 'rate', unit: `${noun}/${period.value}` } } : quantity;
}
