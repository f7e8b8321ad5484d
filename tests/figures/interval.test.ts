import { describe, expect, test } from 'vitest';
import type { Figure } from '../../utils/figures/figure.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { intervalOf } from '../../utils/figures/interval.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

/** The interval of the first figure of a text. */
function intervalIn(text: string, language = 'en'): string {
  const [figure] = readFigures(text, grammarOf(language));
  return figure === undefined ? 'none' : written(figure);
}

/** The interval of a figure, with the brackets of open and closed ends. */
function written(figure: Figure): string {
  const { low, high, lowOpen, highOpen } = intervalOf(figure);
  const round = (value: number) => Number(value.toFixed(6));
  return `${lowOpen ? '(' : '['}${round(low)}, ${round(high)}${highOpen ? ')' : ']'}`;
}

describe('what a figure as written can mean', () => {
  test.each([
    ['51.2 per cent', '[51.15, 51.25)'],
    ['67 %', '[66.5, 67.5)'],
    ['30 per cent', '[29.5, 30.5)'],
    ['51.20%', '[51.195, 51.205)'],
    ['37 points', '[36.5, 37.5)'],
    ['24 people', '[24, 24]'],
    ['20 people', '[20, 20]'],
    ['1,503 arrests', '[1503, 1503]'],
    ['1,300 arrests', '[1250, 1350)'],
    ['2,000 arrests', '[1950, 2050)'],
    ['15,000 stations', '[14500, 15500)'],
    ['130,000 men', '[125000, 135000)'],
    ['852,000 barrels a day', '[851500, 852500)'],
    ['1.1 million barrels a day', '[1050000, 1150000)'],
    ['11 years', '[11, 11]'],
    ['$10bn', '[9500000000, 10500000000)'],
    ['five dollars a month', '[4.5, 5.5)'],
    ['about 15,000', '[14500, 15500]'],
    ['an estimated 2,000', '[1800, 2200]'],
    ['roughly 130,000', '[125000, 135000]'],
    ['about two hours', '[1.8, 2.2]'],
    ['some 67 per cent', '[66.5, 67.5]'],
    ['around 852,000 barrels per day', '[851500, 852500]'],
    ['nearly 1,300', '[1200, 1300]'],
    ['almost 2,000', '[1800, 2000]'],
    ['just over 1,300', '[1300, 1400]'],
    ['just under 67 per cent', '[66, 67]'],
    ['at least 24', '[24, Infinity)'],
    ['more than 1,300', '(1300, Infinity)'],
    ['1,300 or more', '[1300, Infinity)'],
    ['fewer than 24', '[0, 24)'],
    ['no more than 900', '[0, 900]'],
    ['more than 44 per cent', '(44, 45]'],
    ['at least 81.7 per cent', '[81.7, 81.8]'],
    ['under 33 points', '[32, 33)'],
    ['above 80 per cent', '(80, Infinity)'],
    ['more than half', '(50, Infinity)'],
    ['less than a third', '[0, 33.333333)'],
    ['more than 10 dead', '(10, Infinity)'],
    ['between 20 and 30 points', '[20, 30]'],
    ['10 to 11 dollars a month', '[10, 11]'],
    ['half', '[47.5, 52.5)'],
    ['one in four', '[22.5, 27.5)'],
    ['nearly one in four', '[22.5, 25]'],
    ['just over half', '[50, 55]'],
    ['about half', '[47.5, 52.5]'],
    ['1 in 1,000', '[0.05, 0.15)'],
    ['two-to-one', '[1.5, 2.5)'],
    ['more than twice as many', '(2, Infinity)'],
    ['several', '[3, 9]'],
    ['dozens', '[24, 99]'],
    ['hundreds', '[200, 999]'],
    ['thousands', '[2000, 9999]'],
    ['several thousand', '[3000, 9999]'],
    ['-5', '[-5, -5]'],
    ['less than -5', '[-Infinity, -5)'],
    ['28 July 2024', '[20240728, 20240728]'],
    ['2013', '[20130101, 20131231]'],
    ['24 people a day', '[24, 24]'],
    ['the 28th', '[28, 28]'],
    ['the third', '[3, 3]'],
    ['about 850,000', '[845000, 855000]'],
    ['about 51.2 per cent', '[51.15, 51.25]'],
    ['about -24', '[-24.5, -23.5]'],
    ['fewer than 0 points', '[0, 0)'],
    ['a ratio of 5 to 2', '[2.45, 2.55)'],
    ['seven and a half per cent', '[7.25, 7.75)'],
    ['10½ per cent', '[10.25, 10.75)'],
    ['half per cent', '[0.25, 0.75)'],
    ['11 points and a half', '[11.25, 11.75)'],
    ['thirteen hundred dollars', '[1250, 1350)'],
    ['a hundred dollars', '[50, 150)'],
    ['two thousand dollars', '[1500, 2500)'],
    ['two thousand five dollars', '[2004.5, 2005.5)'],
    ['five hundred thousand dollars', '[450000, 550000)'],
    ['two million three hundred thousand dollars', '[2250000, 2350000)'],
    ['two and a half million dollars', '[2250000, 2750000)'],
    ['2.5 million dollars', '[2450000, 2550000)'],
    ['$3 million and a half', '[3250000, 3750000)'],
    ['three million and a half dollars', '[3250000, 3750000)'],
    ['½ million dollars', '[250000, 750000)'],
    ['$2.5bn', '[2450000000, 2550000000)'],
    ['3 dollars 50 cents', '[3.495, 3.505)'],
    ['half a million dollars', '[250000, 750000)'],
    ['six foot eleven inches', '[6.875, 6.958333)'],
    ['several dozen', '[36, 119]'],
  ])('%s', (text, interval) => {
    expect(intervalIn(text)).toBe(interval);
  });
});

describe('what figures of other languages can mean', () => {
  test.each([
    ['es', 'tres coma cero cinco por ciento', '[3.045, 3.055)'],
    ['es', 'dos coma cinco millones de dólares', '[2450000, 2550000)'],
    ['es', '2 mil 400 dólares', '[2399.5, 2400.5)'],
    ['es', '2 mil 400 millones de dólares', '[2399500000, 2400500000)'],
    ['es', 'once años y medio', '[11.25, 11.75)'],
  ])('%s: %s', (language, text, interval) => {
    expect(intervalIn(text, language)).toBe(interval);
  });
});

describe('what figures that no text states can mean', () => {
  const places = { start: 0, end: 0, numberStart: 0, numberEnd: 0 };
  test.each<[what: string, figure: Omit<Figure, keyof typeof places>, interval: string]>([
    ['a fact', { kind: 'fact', bound: 'exact', low: 1, high: 1, unit: null, precision: 1 }, '[1, 1]'],
    [
      'no number',
      { kind: 'number', bound: 'exact', low: null, high: null, unit: null, precision: 1 },
      '(-Infinity, Infinity)',
    ],
    [
      'a range without a lower end',
      { kind: 'range', bound: 'range', low: null, high: 5, unit: null, precision: 1 },
      '[-Infinity, 5]',
    ],
    [
      'a range without an upper end',
      { kind: 'range', bound: 'range', low: 5, high: null, unit: null, precision: 1 },
      '[5, Infinity]',
    ],
    [
      'a day with one end',
      { kind: 'date', bound: 'exact', low: null, high: 728, unit: 'day', precision: 1 },
      '[728, 728]',
    ],
  ])('%s', (_what, figure, interval) => {
    expect(written({ ...figure, ...places })).toBe(interval);
  });
});
