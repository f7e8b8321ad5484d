import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { intervalOf } from '../../utils/figures/interval.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

/** The interval of the first figure of a text, with the brackets of open and closed ends. */
function intervalIn(text: string): string {
  const [figure] = readFigures(text, grammarOf('en'));
  if (figure === undefined) return 'none';
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
  ])('%s', (text, interval) => {
    expect(intervalIn(text)).toBe(interval);
  });
});
