import type { Amount } from './amount.ts';
import { boundBefore } from './bounds.ts';
import { boundedRange, build, figureOf } from './build-figure.ts';
import { gapEnd, isDigit, wordBefore, wordEnd } from './characters.ts';
import { type Couple, isChained, readCouple } from './couples.ts';
import { currencyBefore } from './currencies.ts';
import { type DateFigure, ordinalEnd, readDate, readYear } from './dates.ts';
import type { Figure } from './figure.ts';
import { type Grammar, nextSeed } from './grammar.ts';
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
import { phraseAt, phraseBefore } from './phrase-table.ts';
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
export function readFigures(text: string, grammar: Grammar): Figure[] {
  const figures: Figure[] = [];
  let floor = 0;
  for (let at = nextSeed(text, 0, grammar); at < text.length; ) {
    const reading = readAt(text, at, floor, grammar);
    for (const figure of reading.figures) {
      const before = figures.at(-1);
      const range = before && boundedRange(text, before, figure, grammar);
      if (range) figures[figures.length - 1] = range;
      else figures.push(figure);
    }
    floor = reading.figures.at(-1)?.end ?? floor;
    at = nextSeed(text, Math.max(reading.end, at + 1), grammar);
  }
  return figures;
}

const none = (end: number): Reading => ({ figures: [], end });

function readAt(text: string, at: number, floor: number, grammar: Grammar): Reading {
  const idiom = idiomEnd(text, at, grammar);
  if (idiom !== null) return none(idiom);
  const digits = isDigit(text.charCodeAt(at));
  if (digits) {
    if (isJoinedBefore(text, at, floor)) return none(junkEnd(text, at));
    const date = readDate(text, at, floor, grammar);
    if (date) return dated(date, at);
  }
  if (!digits && isArticleOfFigure(text, at, grammar)) return none(wordEnd(text, at));
  if (isScale(text, at, grammar) && isBehindDigits(text, at)) return none(wordEnd(text, at));
  const multiple = digits ? null : readMultiple(text, at, floor, grammar);
  if (multiple)
    return readBounded(
      text,
      { amount: multiple, start: multiple.start, end: multiple.end, unit: null },
      floor,
      grammar,
    );
  const amount = readAmount(text, at, floor, grammar);
  if (amount === null) return none(digits ? junkEnd(text, at) : wordEnd(text, at));
  if (amount.form === 'ordinal') return { figures: [ordinal(amount)], end: amount.end };
  if (amount.digits) {
    const other = notQuiteDigits(text, amount, floor, grammar);
    if (other) return other;
  }
  return readNumber(text, readQuantity(text, amount, floor, grammar), floor, grammar);
}

/** `un 25 %`, `un treinta por ciento`: a number word that is the article of the number behind it. */
function isArticleOfFigure(text: string, at: number, grammar: Grammar): boolean {
  const end = wordEnd(text, at);
  if (!grammar.boundArticles.has(text.slice(at, end).toLowerCase())) return false;
  return isDigit(text.charCodeAt(gapEnd(text, end))) || phraseAt(grammar.numbers, text, end)?.value.does === 'add';
}

function isScale(text: string, at: number, grammar: Grammar): boolean {
  const does = phraseAt(grammar.numbers, text, at)?.value.does;
  return does === 'scale' || does === 'multiply';
}

/** An ordinal, a year or nothing, where digits are more than a number. */
function notQuiteDigits(text: string, amount: Amount, floor: number, grammar: Grammar): Reading | null {
  const { start, end } = amount;
  const ending = amount.bare ? ordinalEnd(text, end, grammar) : null;
  if (ending !== null) return { figures: [ordinal({ ...amount, end: ending })], end: ending };
  if (!amount.bare) return null;
  const year = readYear(text, start, end, wordBefore(text, start, floor), grammar);
  return year && !isCount(text, amount, floor, grammar) ? dated(year, start) : null;
}

/** Whether what looks like a year is a count: with a unit, behind a bound that years don't have, before people. */
function isCount(text: string, amount: Amount, floor: number, grammar: Grammar): boolean {
  if (currencyBefore(text, amount.start, floor) || phraseAt(grammar.units, text, amount.end)) return true;
  const bound = boundBefore(text, amount.start, floor, grammar)?.value;
  if (bound !== undefined && bound !== 'about') return true;
  const next = wordEnd(text, amount.end + 1);
  return grammar.countNouns.has(text.slice(amount.end + 1, next).toLowerCase());
}

function dated({ start, end, low, high, unit }: DateFigure, numberStart: number): Reading {
  const figure: Figure = {
    start,
    end,
    kind: 'date',
    bound: 'exact',
    low,
    high,
    unit,
    precision: 1,
    numberStart,
    numberEnd: end,
  };
  return { figures: [figure], end };
}

function ordinal({ start, end, low }: Amount): Figure {
  const common = { start, end, kind: 'ordinal', bound: 'exact', unit: null, precision: 1 } as const;
  return { ...common, low, high: low, numberStart: start, numberEnd: end };
}

function readNumber(text: string, quantity: Quantity, floor: number, grammar: Grammar): Reading {
  const couple = readCouple(text, quantity, floor, grammar);
  if (couple) return readCoupled(text, couple, floor, grammar);
  const { amount, unit, end } = quantity;
  if (amount.digits && end === amount.end && isJoinedBehind(text, end) && !isMultiplied(text, amount, grammar)) {
    return none(junkEnd(text, amount.start));
  }
  if (isLookalike(text, quantity, grammar)) return none(end);
  const multiple = unit === null ? readMultiple(text, amount.start, floor, grammar, amount) : null;
  if (multiple) {
    return readBounded(text, { amount: multiple, start: amount.start, end: multiple.end, unit: null }, floor, grammar);
  }
  const bound = boundBefore(text, quantity.start, floor, grammar);
  if (bound === null && (isArticle(text, quantity, grammar) || isPronoun(text, quantity, grammar)))
    return none(amount.end);
  return readBounded(text, quantity, floor, grammar);
}

function isMultiplied(text: string, amount: Amount, grammar: Grammar): boolean {
  return readMultiple(text, amount.start, amount.start, grammar, amount) !== null;
}

function readCoupled(text: string, couple: Couple, floor: number, grammar: Grammar): Reading {
  const { first, second, as, start } = couple;
  const { end } = second;
  if (second.amount.digits && second.end === second.amount.end && (isChained(text, end) || isJoinedBehind(text, end))) {
    return none(junkEnd(text, first.start));
  }
  const whole: Quantity = { ...first, start, end, amount: { ...first.amount, end: second.amount.end } };
  if (as === 'share' || as === 'ratio') {
    const low = first.amount.low / second.amount.low;
    const form = as === 'share' ? ('fraction' as const) : ('ratio' as const);
    const place = second.amount.low === 1 ? first.amount.place : 0.1;
    return readBounded(
      text,
      { ...whole, unit: null, amount: { ...whole.amount, form, low, high: low, place } },
      floor,
      grammar,
    );
  }
  if (
    isLookalike(text, first, grammar) ||
    isLookalike(text, second, grammar) ||
    phraseBefore(grammar.ages, text, start, 0)
  )
    return none(end);
  if (as === 'pair') {
    const one = figureOf(text, { ...first, start: first.start }, floor, grammar, 'first');
    const two = figureOf(text, second, first.end, grammar, 'second');
    return { figures: [one, two], end: two.end };
  }
  const [low, high] = [first.amount.low, second.amount.low].sort((a, b) => a - b) as [number, number];
  const outer = boundBefore(text, start, floor, grammar, whole.unit?.kind === 'duration');
  const range = { ...whole, start: outer?.at ?? start, amount: { ...whole.amount, low, high } };
  return { figures: [build(range, 'range', low, high)], end };
}

function readBounded(text: string, quantity: Quantity, floor: number, grammar: Grammar): Reading {
  const figure = figureOf(text, quantity, floor, grammar);
  return { figures: [figure], end: figure.end };
}
