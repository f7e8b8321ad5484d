import { boundBefore, boundBehind } from './bounds.ts';
import { isLetter } from './characters.ts';
import type { Bound, Figure, FigureKind } from './figure.ts';
import { phraseBefore } from './find-phrase.ts';
import { exactly, precisionOf } from './precision.ts';
import type { Prose } from './prose.ts';
import type { Quantity } from './quantity.ts';

/** The figure of a quantity with the bound words around it, none of them before `floor`. */
export function figureOf(prose: Prose, quantity: Quantity, floor: number, pair?: 'first' | 'second'): Figure {
  const signed = withSign(prose, quantity, floor);
  const { low, high, form } = signed.amount;
  const ofTime = quantity.unit?.kind === 'duration';
  const before = boundBefore(prose, signed.start, floor, ofTime);
  const behind = pair === 'first' ? null : boundBehind(prose, signed.end);
  const start = before?.at ?? signed.start;
  const end = behind?.at ?? signed.end;
  const word = behind && (before === null || before.value === 'about') ? behind.value : before?.value;
  const bound: Bound = form === 'vague' ? 'vague' : (word ?? (isRound(prose, quantity) ? 'about' : 'exact'));
  const figure = build({ ...signed, start, end }, bound, low, high);
  return pair ? { ...figure, pair } : figure;
}

/** Whether the number ends in a word for a round one: `une vingtaine`. */
function isRound(prose: Prose, { amount }: Quantity): boolean {
  const { rounded } = prose.grammar;
  return amount.form === 'number' && !amount.digits && rounded.has(prose.wordUpTo(amount.end, amount.start).lower);
}

/** With the minus in front of it, where one touches the number or its currency. */
function withSign(prose: Prose, quantity: Quantity, floor: number): Quantity {
  const { text, grammar } = prose;
  const match = quantity.amount.form === 'number' ? phraseBefore(grammar.negative, prose, quantity.start, floor) : null;
  if (match === null || !match.value) return quantity;
  const sign = text.slice(match.at, quantity.start);
  const before = text.charAt(match.at - 1);
  const touches = sign.length === 1 && (before === '' || before === '(' || /\s/.test(before));
  if (!touches && !isLetter(sign.charCodeAt(0))) return quantity;
  const { amount } = quantity;
  return { ...quantity, start: match.at, amount: { ...amount, low: -amount.low, high: -amount.high } };
}

function kindOf({ amount, unit }: Quantity, bound: Bound): FigureKind {
  if (amount.form === 'fraction' || amount.form === 'ratio') return amount.form;
  return unit?.kind ?? (bound === 'range' ? 'range' : 'number');
}

/** The figure of a quantity, bounded as given; `low` and `high` are its number or the ends of its range. */
export function build(quantity: Quantity, bound: Bound, low: number, high: number): Figure {
  const { amount, start, end } = quantity;
  const kind = kindOf(quantity, bound);
  const parts = kind === 'fraction' ? 100 : 1;
  const isOpenBelow = bound === 'at-most' || bound === 'less-than';
  const isOpenAbove = bound === 'at-least' || bound === 'more-than';
  const figure: Figure = {
    start,
    end,
    kind,
    bound,
    low: isOpenBelow ? null : inPercent(low, parts),
    high: isOpenAbove ? null : inPercent(high, parts),
    unit: kind === 'fraction' ? 'percent' : (quantity.unit?.unit ?? null),
    precision: precisionOf(kind, inPercent(high, parts), amount.place),
    numberStart: amount.start,
    numberEnd: amount.end,
  };
  return amount.noun ? { ...figure, noun: amount.noun } : figure;
}

function inPercent(value: number, parts: number): number {
  return parts === 1 ? value : exactly(value * parts);
}

/** `more than 20 and fewer than 30` is one figure; null where two bounds are not both of one. */
export function boundedRange(prose: Prose, low: Figure, high: Figure): Figure | null {
  const { text, grammar } = prose;
  if (low.low === null || low.high !== null || high.low !== null || high.high === null) return null;
  if (low.low >= high.high || (low.unit !== null && low.unit !== high.unit)) return null;
  const joiner = text.slice(low.end, high.start).trim().toLowerCase();
  if (!grammar.boundsJoiners.has(joiner)) return null;
  return { ...high, start: low.start, bound: 'range', low: low.low, numberStart: low.numberStart };
}
