import type { Figure } from '../figures/figure.ts';
import { type Interval, intervalOf } from '../figures/interval.ts';
import type { ClaimFigure, Measure } from './claim-set.ts';
import { daysOf } from './partial-date.ts';

/** A page's or a claim's figure in the form in which two are compared. */
export interface Quantity {
  /** The number as stated; null for a range or a vague figure. */
  readonly number: number | null;
  readonly interval: Interval;
  /** The place to which the number is precise. */
  readonly precision: number;
  /** Which end the words close against all else: `more than`, `fewer than`. */
  readonly strict: 'low' | 'high' | null;
  readonly form: 'number' | 'range' | 'vague';
}

/** In points: nobody who writes `a third` or `half` means it more exactly. */
const FRACTION_WIDTH = 5;

/** How many of a shorter unit there are in a longer one, where times are told in either. */
const CONVERSIONS: Readonly<Record<string, number>> = {
  'century in year': 100,
  'decade in year': 10,
  'year in month': 12,
  'day in hour': 24,
  'minute in hour': 1 / 60,
};

/** A figure in another unit of time, so that it can be compared; as it is where the two have no common measure. */
export function inUnit(figure: Figure, unit: string | undefined): Figure {
  const factor = figure.kind === 'duration' ? CONVERSIONS[`${figure.unit} in ${unit}`] : undefined;
  if (factor === undefined || unit === undefined) return figure;
  const times = (number: number | null) => number && number * factor;
  const { low, high, precision } = figure;
  return { ...figure, low: times(low), high: times(high), precision: precision * factor, unit };
}

/** A page's figure, its bound taken at its word, and spans of time in the question's unit where it has one. */
export function quantityOfFigure(written: Figure, unit?: string): Quantity {
  const figure = inUnit(written, unit);
  const { low, high, bound, kind } = figure;
  if (kind === 'date') return spanOf(low ?? 0, high ?? 0);
  const plainFraction = kind === 'fraction' && bound === 'exact';
  return {
    number: isSpread(bound) ? null : (low ?? high),
    interval: intervalOf(figure),
    precision: plainFraction
      ? FRACTION_WIDTH
      : kind === 'fraction'
        ? Math.min(figure.precision, 0.1)
        : figure.precision,
    strict: strictEnd(bound),
    form: bound === 'range' ? 'range' : bound === 'vague' ? 'vague' : 'number',
  };
}

const KINDS: Record<Measure, Figure['kind']> = {
  count: 'number',
  share: 'percent',
  points: 'points',
  ratio: 'ratio',
  money: 'money',
  rate: 'rate',
  duration: 'duration',
  date: 'date',
  fact: 'fact',
};

/** Days as one looks at them: a span, be it of one day. */
function spanOf(low: number, high: number): Quantity {
  const interval = { low, high, lowOpen: false, highOpen: false };
  return { number: null, interval, precision: 1, strict: null, form: 'range' };
}

/** A fact as a number, so that it is compared as one: 1 for what holds, 0 for what is denied. */
function answerOf(holds: boolean): Quantity {
  const number = Number(holds);
  return { ...spanOf(number, number), number, form: 'number' };
}

/** A claim's figure; its own open end reaches to twice or half its number, for who knows more would say more. */
export function quantityOfClaim(figure: ClaimFigure, measure: Measure): Quantity {
  if (figure.bound === 'date') return spanOf(daysOf(figure.date).low, daysOf(figure.to ?? figure.date).high);
  if (figure.bound === 'fact') return answerOf(figure.holds);
  const { bound, precision } = figure;
  const value = 'value' in figure ? figure.value : null;
  const [low, high] = 'low' in figure ? [figure.low, figure.high] : [value, value];
  const stated = intervalOf({
    start: 0,
    end: 0,
    numberStart: 0,
    numberEnd: 0,
    kind: KINDS[measure],
    unit: null,
    bound,
    low,
    high,
    precision,
  });
  const interval =
    value === null
      ? stated
      : bound === 'at-least' || bound === 'more-than'
        ? { ...stated, low: value, high: 2 * value, highOpen: false }
        : bound === 'at-most' || bound === 'less-than'
          ? { ...stated, low: value / 2, high: value, lowOpen: false }
          : stated;
  return {
    number: value,
    interval,
    precision,
    strict: strictEnd(bound),
    form: 'value' in figure ? 'number' : bound === 'vague' ? 'vague' : 'range',
  };
}

const isSpread = (bound: Figure['bound']) => bound === 'range' || bound === 'vague';

function strictEnd(bound: Figure['bound']): Quantity['strict'] {
  if (bound === 'at-least' || bound === 'more-than') return 'low';
  return bound === 'at-most' || bound === 'less-than' ? 'high' : null;
}

/** A fact seen from the other side: of two only one can have won. */
export function opposed(quantity: Quantity): Quantity {
  return answerOf(quantity.number === 0);
}

/** A lead seen from the other side: 37 points for one are -37 for the other. */
export function negated(quantity: Quantity): Quantity {
  const { low, high, lowOpen, highOpen } = quantity.interval;
  return {
    ...turned(quantity),
    number: quantity.number === null ? null : -quantity.number,
    interval: { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen },
  };
}

/** A ratio seen from the other side: two to one for one is one to two for the other. */
export function inverted(quantity: Quantity): Quantity {
  const { low, high, lowOpen, highOpen } = quantity.interval;
  const { number, precision } = quantity;
  return {
    ...turned(quantity),
    number: number === null ? null : 1 / number,
    precision: number === null ? precision : precision / (number * number),
    interval: { low: 1 / high, high: 1 / low, lowOpen: highOpen, highOpen: lowOpen },
  };
}

function turned(quantity: Quantity): Quantity {
  const { strict } = quantity;
  return { ...quantity, strict: strict === 'low' ? 'high' : strict === 'high' ? 'low' : null };
}

/** Whether two intervals have a value in common; ends that only touch do if both belong to their interval. */
export function meet(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval) => x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen));
  return !below(a, b) && !below(b, a);
}

/** Whether `inner` lies within `outer`, ends included. */
export function within(inner: Quantity, outer: Quantity): boolean {
  const number = inner.number;
  if (number !== null && inner.strict === null) return number >= outer.interval.low && number <= outer.interval.high;
  return inner.interval.low >= outer.interval.low && inner.interval.high <= outer.interval.high;
}
