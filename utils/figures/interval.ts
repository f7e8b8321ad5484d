import type { Figure } from './figure.ts';

/** The numbers that a figure can mean. An end without limit is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is excluded. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far an approximation may lie from its number. */
const FARTHEST = 0.1;

const closed = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false });

/** The interval of a figure by the table of the design: rounding, approximation, bound, range. */
export function intervalOf(figure: Figure): Interval {
  const { bound, low, high } = figure;
  const value = low ?? high;
  if (value === null) return { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  switch (bound) {
    case 'range':
    case 'vague':
      return closed(low ?? -Infinity, high ?? Infinity);
    case 'exact':
      return rounded(figure, value);
    case 'about': {
      const reach = approximation(figure, value, 0.5);
      return closed(value - reach, value + reach);
    }
    case 'nearly':
      return closed(value - approximation(figure, value, 1), value);
    case 'just-over':
      return closed(value, value + approximation(figure, value, 1));
    case 'at-least':
    case 'more-than':
      return {
        low: value,
        high: upperEnd(figure, value),
        lowOpen: bound === 'more-than',
        highOpen: isOpen(figure, value),
      };
    case 'at-most':
    case 'less-than':
      return { low: lowerEnd(figure, value), high: value, lowOpen: false, highOpen: bound === 'less-than' };
  }
}

/** Half a unit of precision to both sides, the lower end included only; a count or a span of time as exact as it is written. */
function rounded({ kind, low, high, precision }: Figure, value: number): Interval {
  if (kind === 'date' || kind === 'ordinal' || kind === 'fact') return closed(low ?? value, high ?? value);
  const counts = kind === 'number' || kind === 'range' || kind === 'rate' || kind === 'duration';
  if (counts && precision === 1) return closed(value, value);
  return { low: value - precision / 2, high: value + precision / 2, lowOpen: false, highOpen: true };
}

/** `share` of the place of the number's last digit that is no zero, at most a tenth of the number. */
function approximation(figure: Figure, value: number, share: number): number {
  const place = figure.kind === 'fraction' ? figure.precision : lastPlace(value, figure.precision);
  return Math.min(place * share, Math.abs(value) * FARTHEST);
}

/** The place of a number's last digit that is no zero: 10,000 for 850,000, 1 for 67, 0.1 for 51.2. */
function lastPlace(value: number, precision: number): number {
  const smallest = Math.min(precision, 1);
  let units = Math.round(Math.abs(value) / smallest);
  let place = smallest;
  while (units !== 0 && units % 10 === 0) {
    units /= 10;
    place *= 10;
  }
  return place;
}

/** Whether a bound on this figure is open: a fraction, a multiple of five, or anything but per cent and points. */
function isOpen({ kind }: Figure, value: number): boolean {
  return (kind !== 'percent' && kind !== 'points') || value % 5 === 0;
}

/** A bound on a number that is no landmark reaches one place of its last digit: nobody writes `more than 44 %` of 60. */
function upperEnd(figure: Figure, value: number): number {
  return isOpen(figure, value) ? Infinity : value + figure.precision;
}

function lowerEnd(figure: Figure, value: number): number {
  if (!isOpen(figure, value)) return value - figure.precision;
  return value < 0 ? -Infinity : 0;
}
