import { describe, expect, it } from 'vitest';
import type { ClaimFigure, Measure } from '../../utils/claims/claim-set.ts';
import {
  inUnit,
  inverted,
  meet,
  negated,
  opposed,
  type Quantity,
  quantityOfClaim,
  quantityOfFigure,
  within,
} from '../../utils/claims/quantity.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { aFigure } from './builders.ts';

/** A quantity in a line: its number where it has one, its interval, its precision, the end that is closed, and its form. */
function described({ number, interval, precision, strict, form }: Quantity): string {
  const round = (value: number) => Number(value.toFixed(4));
  const [opening, closing] = [interval.lowOpen ? '(' : '[', interval.highOpen ? ')' : ']'];
  const span = `${opening}${round(interval.low)}, ${round(interval.high)}${closing}`;
  const parts = [number === null ? '' : round(number), span, `by ${round(precision)}`, strict ?? '', form];
  return parts.filter((part) => part !== '').join(' ');
}

const lasting = (value: number, unit: string, bound: Figure['bound'] = 'exact') =>
  aFigure({ kind: 'duration', unit, value, bound });
const claimed = (figure: ClaimFigure, measure: Measure = 'count') => quantityOfClaim(figure, measure);
const bounded = (
  bound: 'exact' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'less-than',
  value: number,
) => claimed({ bound, value, precision: 1 });
const share = (value: number, bound: Figure['bound'] = 'exact') => quantityOfFigure(aFigure({ value, bound }));

describe('spans of time in the unit that a question asks for', () => {
  it.each([
    ['two centuries in years', lasting(2, 'century'), 'year', '200..200 year by 100'],
    ['three decades in years', lasting(3, 'decade'), 'year', '30..30 year by 10'],
    ['two years in months', lasting(2, 'year'), 'month', '24..24 month by 12'],
    ['two days in hours', lasting(2, 'day'), 'hour', '48..48 hour by 24'],
    ['90 minutes in hours', lasting(90, 'minute'), 'hour', '1.5..1.5 hour by 0.0167'],
    ['more than two years in months', lasting(2, 'year', 'more-than'), 'month', '24.. month by 12'],
    ['less than two years in months', lasting(2, 'year', 'less-than'), 'month', '..24 month by 12'],
    ['no day in hours', lasting(0, 'day'), 'hour', '0..0 hour by 24'],
    ['months stay months where years are asked', lasting(30, 'month'), 'year', '30..30 month by 1'],
    ['years stay years where years are asked', lasting(11, 'year'), 'year', '11..11 year by 1'],
    ['years stay years where no unit is asked', lasting(11, 'year'), undefined, '11..11 year by 1'],
    [
      'a year of the calendar is no span',
      aFigure({ kind: 'date', unit: 'year', value: 2024 }),
      'month',
      '2024..2024 year by 1',
    ],
  ] as const)('%s', (_what, figure, unit, expected) => {
    const { low, high, precision, unit: its } = inUnit(figure, unit);
    expect(`${low ?? ''}..${high ?? ''} ${its} by ${Number(precision.toFixed(4))}`).toBe(expected);
  });
});

describe("a page's figure", () => {
  it.each([
    ['67 %', aFigure(), '67 [66.5, 67.5) by 1 number'],
    ['more than 50 %', aFigure({ value: 50, bound: 'more-than' }), '50 (50, Infinity) by 1 low number'],
    ['at least 50 %', aFigure({ value: 50, bound: 'at-least' }), '50 [50, Infinity) by 1 low number'],
    ['less than 50 %', aFigure({ value: 50, bound: 'less-than' }), '50 [0, 50) by 1 high number'],
    ['at most 50 %', aFigure({ value: 50, bound: 'at-most' }), '50 [0, 50] by 1 high number'],
    ['about 50 %: no end is closed', aFigure({ value: 50, bound: 'about' }), '50 [45, 55] by 1 number'],
    ['20 to 30 %', aFigure({ bound: 'range', low: 20, high: 30 }), '[20, 30] by 1 range'],
    ['dozens', aFigure({ kind: 'number', unit: null, bound: 'vague', low: 24, high: 99 }), '[24, 99] by 1 vague'],
    [
      'a third: as wide as it is said',
      aFigure({ kind: 'fraction', value: 33, precision: 5 }),
      '33 [30.5, 35.5) by 5 number',
    ],
    [
      'a third, wider than written',
      aFigure({ kind: 'fraction', value: 33, precision: 1 }),
      '33 [32.5, 33.5) by 5 number',
    ],
    [
      'more than a half: a sharp end',
      aFigure({ kind: 'fraction', value: 50, bound: 'more-than', precision: 5 }),
      '50 (50, Infinity) by 0.1 low number',
    ],
    [
      'no more precise than it is',
      aFigure({ kind: 'fraction', value: 50, bound: 'more-than', precision: 0.01 }),
      '50 (50, Infinity) by 0.01 low number',
    ],
    [
      'days',
      aFigure({ kind: 'date', unit: 'month', low: 20240701, high: 20240731 }),
      '[20240701, 20240731] by 1 range',
    ],
  ] as const)('%s', (_what, figure, expected) => {
    expect(described(quantityOfFigure(figure))).toBe(expected);
  });

  it('is taken in the unit that the question asks for', () => {
    expect(described(quantityOfFigure(lasting(2, 'decade'), 'year'))).toBe('20 [15, 25) by 10 number');
  });
});

describe("a claim's figure", () => {
  it.each<readonly [string, () => Quantity, string]>([
    ['24', () => bounded('exact', 24), '24 [24, 24] by 1 number'],
    ['at least 24: who knew of 49 would say so', () => bounded('at-least', 24), '24 [24, 48] by 1 low number'],
    ['more than 24', () => bounded('more-than', 24), '24 (24, 48] by 1 low number'],
    ['at most 24', () => bounded('at-most', 24), '24 [12, 24] by 1 high number'],
    ['less than 24', () => bounded('less-than', 24), '24 [12, 24) by 1 high number'],
    ['about 24: its own ends', () => bounded('about', 24), '24 [23.5, 24.5] by 1 number'],
    ['nearly 24', () => bounded('nearly', 24), '24 [23, 24] by 1 number'],
    ['20 to 30', () => claimed({ bound: 'range', low: 20, high: 30, precision: 1 }), '[20, 30] by 1 range'],
    ['dozens', () => claimed({ bound: 'vague', low: 24, high: 99, precision: 1 }), '[24, 99] by 1 vague'],
    [
      'a count is as exact as it is written',
      () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'count'),
      '67 [67, 67] by 1 number',
    ],
    ['so is a rate', () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'rate'), '67 [67, 67] by 1 number'],
    [
      'so is a span of time',
      () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'duration'),
      '67 [67, 67] by 1 number',
    ],
    [
      'a share is rounded',
      () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'share'),
      '67 [66.5, 67.5) by 1 number',
    ],
    [
      'so are points',
      () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'points'),
      '67 [66.5, 67.5) by 1 number',
    ],
    ['so is money', () => claimed({ bound: 'exact', value: 67, precision: 1 }, 'money'), '67 [66.5, 67.5) by 1 number'],
    ['so is a ratio', () => claimed({ bound: 'exact', value: 2, precision: 1 }, 'ratio'), '2 [1.5, 2.5) by 1 number'],
    ['a day', () => claimed({ bound: 'date', date: '2024-07-28' }, 'date'), '[20240728, 20240728] by 1 range'],
    ['a month', () => claimed({ bound: 'date', date: '2024-07' }, 'date'), '[20240701, 20240731] by 1 range'],
    [
      'from a month to a year',
      () => claimed({ bound: 'date', date: '2024-07', to: '2025' }, 'date'),
      '[20240701, 20251231] by 1 range',
    ],
    ['a fact', () => claimed({ bound: 'fact', holds: true }, 'fact'), '1 [1, 1] by 1 number'],
    ['a fact that is denied', () => claimed({ bound: 'fact', holds: false }, 'fact'), '0 [0, 0] by 1 number'],
  ])('%s', (_what, quantity, expected) => {
    expect(described(quantity())).toBe(expected);
  });
});

describe('seen from the other side', () => {
  it.each<readonly [string, () => Quantity, string]>([
    ['37 points ahead', () => negated(share(37)), '-37 (-37.5, -36.5] by 1 number'],
    ['at least 37 points ahead', () => negated(bounded('at-least', 37)), '-37 [-74, -37] by 1 high number'],
    ['at most 37 points ahead', () => negated(bounded('at-most', 37)), '-37 [-37, -18.5] by 1 low number'],
    [
      '20 to 30 points ahead',
      () => negated(claimed({ bound: 'range', low: 20, high: 30, precision: 1 })),
      '[-30, -20] by 1 range',
    ],
    [
      'two to one',
      () => inverted(claimed({ bound: 'exact', value: 2, precision: 1 }, 'ratio')),
      '0.5 (0.4, 0.6667] by 0.25 number',
    ],
    ['more than two to one', () => inverted(bounded('more-than', 2)), '0.5 [0.25, 0.5) by 0.25 high number'],
    [
      'two or three to one',
      () => inverted(claimed({ bound: 'range', low: 2, high: 4, precision: 1 })),
      '[0.25, 0.5] by 1 range',
    ],
    [
      'less than two to one, down to none',
      () => inverted(quantityOfFigure(aFigure({ kind: 'ratio', value: 2, bound: 'less-than' }))),
      '0.5 (0.5, Infinity] by 0.25 low number',
    ],
    ['a fact that holds', () => opposed(claimed({ bound: 'fact', holds: true })), '0 [0, 0] by 1 number'],
    ['a fact that is denied', () => opposed(claimed({ bound: 'fact', holds: false })), '1 [1, 1] by 1 number'],
  ])('%s', (_what, quantity, expected) => {
    expect(described(quantity())).toBe(expected);
  });
});

describe('values in common', () => {
  const interval = (written: string) => {
    const [low = '', high = ''] = written.slice(1, -1).split(', ');
    return { low: Number(low), high: Number(high), lowOpen: written.startsWith('('), highOpen: written.endsWith(')') };
  };
  it.each([
    ['[1, 3]', '[2, 4]', true],
    ['[1, 4]', '[2, 3]', true],
    ['[1, 2]', '[2, 3]', true],
    ['[1, 2)', '[2, 3]', false],
    ['[1, 2]', '(2, 3]', false],
    ['[1, 2)', '(2, 3]', false],
    ['[1, 2]', '[3, 4]', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(meet(interval(one), interval(other))).toBe(expected);
    expect(meet(interval(other), interval(one))).toBe(expected);
  });
});

describe('one figure within another', () => {
  const range = (low: number, high: number) => claimed({ bound: 'range', low, high, precision: 1 });
  it.each<readonly [string, () => Quantity, () => Quantity, boolean]>([
    ['a number inside', () => share(25), () => range(20, 30), true],
    ['a number at the lower end, whatever it may be rounded from', () => share(20), () => range(20, 30), true],
    ['a number at the upper end', () => share(30), () => range(20, 30), true],
    ['a number below', () => share(19), () => range(20, 30), false],
    ['a number above', () => share(31), () => range(20, 30), false],
    ['a range inside', () => range(21, 29), () => range(20, 30), true],
    ['the same range', () => range(20, 30), () => range(20, 30), true],
    ['a range that begins before', () => range(19, 29), () => range(20, 30), false],
    ['a range that ends behind', () => range(21, 31), () => range(20, 30), false],
    ['more than a number inside: it reaches beyond', () => share(25, 'more-than'), () => range(20, 30), false],
  ])('%s', (_what, inner, outer, expected) => {
    expect(within(inner(), outer())).toBe(expected);
  });
});
