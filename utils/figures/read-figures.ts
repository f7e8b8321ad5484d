import type { Amount } from './amount.ts';
import { boundBefore } from './bounds.ts';
import { boundedRange, build, figureOf } from './build-figure.ts';
import { gapEnd, isDigit } from './characters.ts';
import { type Couple, readCouple } from './couples.ts';
import { currencyBefore } from './currencies.ts';
import { CutText } from './cut-text.ts';
import { dateFigure } from './date-figure.ts';
import { type DateFigure, ordinalEnd, readDate, readYear } from './dates.ts';
import type { Figure } from './figure.ts';
import { phraseAt, phraseBefore } from './find-phrase.ts';
import type { Grammar } from './grammar.ts';
import {
  idiomEnd,
  isArticle,
  isBehindDigits,
  isJoinedBefore,
  isJoinedBehind,
  isLookalike,
  isPronoun,
  junkEnd,
} from './lookalikes.ts';
import { readMultiple } from './multiples.ts';
import { nextSeed } from './next-seed.ts';
import { Prose } from './prose.ts';
import type { Quantity } from './quantity.ts';
import { readAmount } from './read-amount.ts';
import { readQuantity } from './read-unit.ts';

/** What was read at one place: the figures there, and where reading goes on. */
interface Reading {
  readonly figures: readonly Figure[];
  readonly end: number;
}

/**
 * The figures that a text states, in its order and not overlapping; offsets are UTF-16 units of `text`, ends excluded.
 * Dates and ordinals are among them, under their kinds. What only looks like a figure (names, ages, clock times, telephone
 * numbers) is not. Any string will do; the time grows with its length.
 */
export function readFigures(text: string | CutText, grammar: Grammar): Figure[] {
  const cut = typeof text === 'string' ? new CutText(text, grammar.book) : text;
  const prose = new Prose(cut, grammar);
  const figures: Figure[] = [];
  let floor = 0;
  for (let at = nextSeed(prose, 0); at < cut.text.length; ) {
    const reading = readAt(prose, at, floor);
    for (const figure of reading.figures) {
      const before = figures.at(-1);
      const range = before && boundedRange(prose, before, figure);
      if (range) figures[figures.length - 1] = range;
      else figures.push(figure);
    }
    floor = reading.figures.at(-1)?.end ?? floor;
    at = nextSeed(prose, Math.max(reading.end, at + 1));
  }
  return figures;
}

const none = (end: number): Reading => ({ figures: [], end });

const wordEnd = (prose: Prose, at: number) => at + prose.wordAt(at).written.length;

function readAt(prose: Prose, at: number, floor: number): Reading {
  const { text } = prose;
  const idiom = idiomEnd(prose, at);
  if (idiom !== null) return none(idiom);
  const digits = isDigit(text.charCodeAt(at));
  if (digits) {
    if (isJoinedBefore(text, at, floor)) return none(junkEnd(text, at));
    const date = readDate(prose, at, floor);
    if (date) return dated(date, at);
  }
  if (!digits && isArticleOfFigure(prose, at)) return none(wordEnd(prose, at));
  if (!digits && isScale(prose, at) && isBehindDigits(text, at)) return none(wordEnd(prose, at));
  const multiple = digits ? null : readMultiple(prose, at, floor);
  if (multiple)
    return readBounded(prose, { amount: multiple, start: multiple.start, end: multiple.end, unit: null }, floor);
  const amount = readAmount(prose, at, floor);
  if (amount === null) return none(digits ? junkEnd(text, at) : wordEnd(prose, at));
  if (amount.form === 'ordinal') return { figures: [ordinal(amount)], end: amount.end };
  const other = amount.bare ? notQuiteDigits(prose, amount, floor) : null;
  if (other) return other;
  return readNumber(prose, readQuantity(prose, amount, floor), floor);
}

/** `un 25 %`, `un treinta por ciento`: a number word that is the article of the number behind it. */
function isArticleOfFigure(prose: Prose, at: number): boolean {
  const { text, grammar } = prose;
  const { lower, written } = prose.wordAt(at);
  if (!grammar.boundArticles.has(lower)) return false;
  const end = at + written.length;
  return isDigit(text.charCodeAt(gapEnd(text, end))) || phraseAt(grammar.numbers, prose, end)?.value.does === 'add';
}

function isScale(prose: Prose, at: number): boolean {
  const { grammar } = prose;
  const does = phraseAt(grammar.numbers, prose, at)?.value.does;
  return does === 'scale' || does === 'multiply';
}

/** An ordinal or a year, where bare digits are more than a number. */
function notQuiteDigits(prose: Prose, amount: Amount, floor: number): Reading | null {
  const { start, end } = amount;
  const ending = ordinalEnd(prose, end);
  if (ending !== null) return { figures: [ordinal({ ...amount, end: ending })], end: ending };
  const year = readYear(prose, start, end, prose.wordBefore(start, floor));
  return year && !isCount(prose, amount, floor) ? dated(year, start) : null;
}

/** Whether what looks like a year is a count: with a unit, behind a bound that years don't have, before people. */
function isCount(prose: Prose, amount: Amount, floor: number): boolean {
  const { text, grammar } = prose;
  if (currencyBefore(text, amount.start, floor) || phraseAt(grammar.units, prose, amount.end)) return true;
  const bound = boundBefore(prose, amount.start, floor)?.value;
  if (bound !== undefined && bound !== 'about') return true;
  return grammar.countNouns.has(prose.wordAt(amount.end + 1).lower);
}

function dated(date: DateFigure, numberStart: number): Reading {
  return { figures: [dateFigure(date, numberStart)], end: date.end };
}

function ordinal({ start, end, low }: Amount): Figure {
  const common = { start, end, kind: 'ordinal', bound: 'exact', unit: null, precision: 1 } as const;
  return { ...common, low, high: low, numberStart: start, numberEnd: end };
}

function readNumber(prose: Prose, quantity: Quantity, floor: number): Reading {
  const { text } = prose;
  const couple = readCouple(prose, quantity, floor);
  if (couple) return readCoupled(prose, couple, floor);
  const { amount, unit, end } = quantity;
  if (amount.digits && end === amount.end && isJoinedBehind(text, end) && !isMultiplied(prose, amount)) {
    return none(junkEnd(text, amount.start));
  }
  if (isLookalike(prose, quantity)) return none(end);
  const multiple = unit === null ? readMultiple(prose, amount.start, floor, amount) : null;
  if (multiple) {
    return readBounded(prose, { amount: multiple, start: amount.start, end: multiple.end, unit: null }, floor);
  }
  const isWord = isArticle(prose, quantity) || isPronoun(prose, quantity);
  if (isWord && boundBefore(prose, quantity.start, floor) === null) return none(amount.end);
  return readBounded(prose, quantity, floor);
}

function isMultiplied(prose: Prose, amount: Amount): boolean {
  return readMultiple(prose, amount.start, amount.start, amount) !== null;
}

function readCoupled(prose: Prose, couple: Couple, floor: number): Reading {
  const { text, grammar } = prose;
  const { first, second, as, start } = couple;
  const { end } = second;
  if (second.amount.digits && second.end === second.amount.end && isJoinedBehind(text, end)) {
    return none(junkEnd(text, first.start));
  }
  const whole: Quantity = { ...first, start, end, amount: { ...first.amount, end: second.amount.end } };
  if (as === 'share' || as === 'ratio') {
    const low = first.amount.low / second.amount.low;
    const form = as === 'share' ? ('fraction' as const) : ('ratio' as const);
    const place = second.amount.low === 1 ? first.amount.place : 0.1;
    return readBounded(
      prose,
      { ...whole, unit: null, amount: { ...whole.amount, form, low, high: low, place } },
      floor,
    );
  }
  if (isLookalike(prose, first) || isLookalike(prose, second) || phraseBefore(grammar.ages, prose, start, 0))
    return none(end);
  if (as === 'pair') {
    const one = figureOf(prose, { ...first, start: first.start }, floor, 'first');
    const two = figureOf(prose, second, first.end, 'second');
    return { figures: [one, two], end: two.end };
  }
  const [low, high] = [first.amount.low, second.amount.low].sort((a, b) => a - b) as [number, number];
  const outer = boundBefore(prose, start, floor, whole.unit?.kind === 'duration');
  const range = { ...whole, start: outer?.at ?? start, amount: { ...whole.amount, low, high } };
  return { figures: [build(range, 'range', low, high)], end };
}

function readBounded(prose: Prose, quantity: Quantity, floor: number): Reading {
  const figure = figureOf(prose, quantity, floor);
  return { figures: [figure], end: figure.end };
}
