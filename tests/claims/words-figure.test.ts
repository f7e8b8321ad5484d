import { describe, expect, it } from 'vitest';
import type { ClaimFigure } from '../../utils/claims/claim-set.ts';
import { figureInWords, type Measured, numberInWords } from '../../utils/claims/words-figure.ts';

const exact = (value: number, precision = 1): ClaimFigure => ({ bound: 'exact', value, precision });
const as = (measure: Measured['measure'], unit: string | null = null): Measured => ({ measure, unit });

describe('a claim’s figure in words', () => {
  it.each<[ClaimFigure, Measured, string]>([
    [exact(67), as('share'), '67 %'],
    [exact(51.2, 0.1), as('share'), '51.2 %'],
    [exact(7, 0.1), as('points'), '7.0 points'],
    [exact(1), as('points'), '1 point'],
    [exact(2.23, 0.01), as('ratio'), '2.23 to one'],
    [{ bound: 'at-least', value: 24, precision: 1 }, as('count'), 'at least 24'],
    [{ bound: 'more-than', value: 1300, precision: 100 }, as('count'), 'more than 1,300'],
    [{ bound: 'nearly', value: 25, precision: 5 }, as('share'), 'nearly 25 %'],
    [{ bound: 'about', value: 852000, precision: 1000 }, as('rate', 'barrel/day'), 'about 852,000 barrels a day'],
    [exact(12), as('rate', 'people/hour'), '12 people an hour'],
    [exact(3), as('rate', 'count/week'), '3 a week'],
    [{ bound: 'range', low: 20, high: 30, precision: 1 }, as('points'), '20 to 30 points'],
    [{ bound: 'range', low: 10, high: 11, precision: 1 }, as('money', 'USD/month'), '10 to 11 US dollars a month'],
    [{ bound: 'vague', low: 3000, high: 9999, precision: 1000 }, as('count'), 'several thousand'],
    [{ bound: 'vague', low: 24, high: 99, precision: 1 }, as('count'), 'dozens'],
    [{ bound: 'vague', low: 40, high: 60, precision: 10 }, as('count'), '40 to 60'],
    [exact(1), as('duration', 'hour'), '1 hour'],
    [exact(11), as('duration', 'year'), '11 years'],
    [exact(2), as('duration', 'century'), '2 centuries'],
    [exact(5), as('duration'), '5'],
    [exact(1), as('money', 'EUR'), '1 euro'],
    [exact(30), as('money', 'EUR'), '30 euros'],
    [exact(30), as('money', 'XXX'), '30'],
    [exact(1), as('rate', 'boat/day'), '1 boat a day'],
    [exact(2), as('rate', 'boat/day'), '2 boats a day'],
    [exact(2), as('rate', 'boat/fortnight'), '2 boats a fortnight'],
    [{ bound: 'date', date: '2024-07-28' }, as('date'), '28 July 2024'],
    [{ bound: 'date', date: '2023-09' }, as('date'), 'September 2023'],
    [{ bound: 'date', date: '2014' }, as('date'), '2014'],
    [{ bound: 'date', date: '1980s' }, as('date'), 'the 1980s'],
    [{ bound: 'date', date: '2013', to: '2014' }, as('date'), '2013 to 2014'],
  ])('%j of %j reads %s', (figure, measured, words) => {
    expect(figureInWords(figure, measured)).toBe(words);
  });

  it.each([
    [0.75, 0.01, '0.75'],
    [-44, 1, '−44'],
    [1_400_000, 100_000, '1,400,000'],
    [7, 0.1, '7.0'],
  ])('%d to the place of %d is written %s', (number, precision, words) => {
    expect(numberInWords(number, precision)).toBe(words);
  });

  it.each([
    [true, 'says so'],
    [false, 'says it is not so'],
  ])('says an answer to a question of yes and no as what its source says: %s', (holds, words) => {
    expect(figureInWords({ bound: 'fact', holds }, { measure: 'fact', unit: null })).toBe(words);
  });
});
