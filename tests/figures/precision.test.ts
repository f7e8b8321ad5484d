import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../utils/figures/figure.ts';
import { exactly, precisionOf } from '../../utils/figures/precision.ts';

describe('what one of the last place of a figure is worth', () => {
  it.each<[kind: FigureKind, value: number, place: number, precision: number]>([
    ['number', 24, 1, 1],
    ['number', 20, 1, 1],
    ['number', 100, 1, 10],
    ['number', 150, 1, 10],
    ['number', 151, 1, 1],
    ['number', 1300, 1, 100],
    ['number', 2000, 1, 100],
    ['number', 15_000, 1, 1000],
    ['number', 10_000, 1, 1000],
    ['number', 1000, 1, 100],
    ['number', 1_100_000, 100_000, 100_000],
    ['number', 2_000_000, 1_000_000, 100_000],
    ['number', 1_000_000, 10_000, 10_000],
    ['number', 0, 1, 1],
    ['number', 12, 12, 1],
    ['number', 2.5, 0.1, 0.1],
    ['number', 120.5, 0.1, 0.1],
    ['number', -1300, 1, 100],
    ['range', 1300, 1, 100],
    ['rate', 1300, 1, 100],
    ['duration', 1300, 1, 100],
    ['percent', 1300, 1, 1],
    ['percent', 51.2, 0.1, 0.1],
    ['points', 100, 1, 1],
    ['money', 1000, 1, 1],
    ['ratio', 100, 1, 1],
    ['fraction', 25, 1, 5],
    ['fraction', 5, 1, 5],
    ['fraction', 0.1, 1, 0.1],
    ['fraction', -0.1, 1, 0.1],
    ['date', 20240728, 1, 1],
    ['ordinal', 100, 1, 1],
    ['fact', 1, 1, 1],
  ])('%s %d, written to %d: %d', (kind, value, place, precision) => {
    expect(precisionOf(kind, value, place)).toBe(precision);
  });
});

describe('the noise of binary fractions', () => {
  it.each([
    [1.1 * 1e6, 1_100_000],
    [0.1 + 0.2, 0.3],
    [1.15 * 100, 115],
    [1300, 1300],
    [-1.1 * 3, -3.3],
    [999_999_999_999_999, 999_999_999_999_999],
    [1_234_567_890_123_457, 1_234_567_890_123_460],
  ])('is taken off %d', (value, expected) => {
    expect(exactly(value)).toBe(expected);
  });
});
