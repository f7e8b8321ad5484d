import { describe, expect, it } from 'vitest';
import { growth, median } from '../../scripts/bench/statistics.ts';
import { longestBetween } from '../../scripts/bench/stretches.ts';

describe('the median', () => {
  it.each<[numbers: number[], middle: number | null]>([
    [[3, 1, 2], 2],
    [[10, 9, 1, 100], 9.5],
    [[7], 7],
    [[], null],
  ])('of %j is %s', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('leaves the numbers as they are', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

describe('the growth', () => {
  const points = (y: (x: number) => number) => [10, 100, 1_000].map((x) => ({ x, y: y(x) }));

  it.each<[what: string, y: (x: number) => number, slope: number]>([
    ['a constant', () => 5, 0],
    ['a line through nought', (x) => 3 * x, 1],
    ['a square', (x) => x * x, 2],
    ['x log x', (x) => x * Math.log(x), 1.24],
  ])('of %s', (_, y, slope) => {
    expect(growth(points(y))).toBeCloseTo(slope, 2);
  });

  it('is unknown for fewer than two places', () => {
    expect(growth([])).toBeNull();
    expect(growth([{ x: 10, y: 1 }])).toBeNull();
    expect(
      growth([
        { x: 10, y: 1 },
        { x: 10, y: 2 },
      ]),
    ).toBeNull();
  });
});

describe('the longest time between stretches', () => {
  it.each<[what: string, stretches: readonly (readonly [start: number, duration: number])[], longest: number]>([
    ['there are none', [], 100],
    ['one stands in the midst', [[40, 10]], 50],
    [
      'they come in any order',
      [
        [70, 10],
        [20, 10],
      ],
      40,
    ],
    [
      'one lies within another',
      [
        [10, 60],
        [20, 10],
      ],
      30,
    ],
    ['one is as long as all of it', [[0, 100]], 0],
    ['the last ends later', [[90, 50]], 90],
  ])('where %s', (_, stretches, longest) => {
    const measured = stretches.map(([startTime, duration]) => ({ startTime, duration }));
    expect(longestBetween(measured, 0, 100)).toBe(longest);
  });
});
