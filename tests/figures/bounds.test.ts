import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('bounds before the number', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['at least 24', 'at least 24 = number at-least 24..'],
    ['more than 1,300', 'more than 1,300 = number more-than 1300..'],
    ['over 1,300', 'over 1,300 = number more-than 1300..'],
    ['upwards of 30,000', 'upwards of 30,000 = number more-than 30000..'],
    ['in excess of 30,000', 'in excess of 30,000 = number more-than 30000..'],
    ['fewer than 24', 'fewer than 24 = number less-than ..24'],
    ['under 33 points', 'under 33 points = points less-than ..33'],
    ['less than 5%', 'less than 5% = percent less-than ..5'],
    ['below 80 per cent', 'below 80 per cent = percent less-than ..80'],
    ['no more than 900', 'no more than 900 = number at-most ..900'],
    ['at most 900', 'at most 900 = number at-most ..900'],
    ['not more than 900', 'not more than 900 = number at-most ..900'],
    ['a maximum of 900', 'a maximum of 900 = number at-most ..900'],
    ['nearly 1,300', 'nearly 1,300 = number nearly 1300'],
    ['almost 1,300', 'almost 1,300 = number nearly 1300'],
    ['just under 1,300', 'just under 1,300 = number nearly 1300'],
    ['up to 1,300', 'up to 1,300 = number nearly 1300'],
    ['as many as 1,300', 'as many as 1,300 = number nearly 1300'],
    ['just over 1,300', 'just over 1,300 = number just-over 1300'],
    ['a little more than 1,300', 'a little more than 1,300 = number just-over 1300'],
    ['slightly over half', 'slightly over half = fraction just-over 50 percent'],
    ['about 15,000', 'about 15,000 = number about 15000'],
    ['around 15,000', 'around 15,000 = number about 15000'],
    ['some 1,500', 'some 1,500 = number about 1500'],
    ['roughly 130,000', 'roughly 130,000 = number about 130000'],
    ['an estimated 2,000', 'an estimated 2,000 = number about 2000'],
    ['approximately 50', 'approximately 50 = number about 50'],
    ['close to 1,300', 'close to 1,300 = number about 1300'],
    ['no fewer than 24', 'no fewer than 24 = number at-least 24..'],
    ['not fewer than 24', 'not fewer than 24 = number at-least 24..'],
    ['no less than 24', 'no less than 24 = number at-least 24..'],
    ['a minimum of 24', 'a minimum of 24 = number at-least 24..'],
    ['more than an estimated 2,000', 'more than an estimated 2,000 = number more-than 2000..'],
    ['more than $10bn', 'more than $10bn = money more-than 10000000000.. USD'],
    ['well over 1,300', 'well over 1,300 = number more-than 1300..'],
    ['far more than 1,300', 'far more than 1,300 = number more-than 1300..'],
    ['exceeding 150', 'exceeding 150 = number more-than 150..'],
    ['more than 20 but fewer than 30 per cent', 'more than 20 but fewer than 30 per cent = percent range 20..30'],
    ['>1,300 and ~24', '>1,300 = number more-than 1300..', '~24 = number about 24'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('several bounds', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['just over about 20', 'just over about 20 = number just-over 20'],
    ['about just over around 20', 'about just over around 20 = number just-over 20'],
    ['more than about some around 20', 'about some around 20 = number about 20'],
    [
      'more than 20 per cent but less than 30 per cent',
      'more than 20 per cent but less than 30 per cent = percent range 20..30',
    ],
    ['at least 20 and at most 30', 'at least 20 and at most 30 = number range 20..30'],
    ['at least 20, at most 30', 'at least 20 = number at-least 20..', 'at most 30 = number at-most ..30'],
    ['more than 30 but fewer than 20', 'more than 30 = number more-than 30..', 'fewer than 20 = number less-than ..20'],
    ['more than 20 but fewer than 20', 'more than 20 = number more-than 20..', 'fewer than 20 = number less-than ..20'],
    [
      'more than 20 points but less than 30 per cent',
      'more than 20 points = points more-than 20..',
      'less than 30 per cent = percent less-than ..30',
    ],
    ['about 20 but fewer than 30', 'about 20 = number about 20', 'fewer than 30 = number less-than ..30'],
    ['more than 20 but about 30', 'more than 20 = number more-than 20..', 'about 30 = number about 30'],
    ['fewer than 20 but more than 10', 'fewer than 20 = number less-than ..20', 'more than 10 = number more-than 10..'],
    ['at least 20 but more than 30', 'at least 20 = number at-least 20..', 'more than 30 = number more-than 30..'],
    [
      'fewer than 20 but fewer than 30',
      'fewer than 20 = number less-than ..20',
      'fewer than 30 = number less-than ..30',
    ],
    ['over 10 to 12 people', 'over 10 to 12 = range range 10..12'],
    ['over 10 to 12 years they lost', '10 to 12 years = duration range 10..12 year'],
    ['for over 10 to 12 years', 'over 10 to 12 years = duration range 10..12 year'],
    ['over 11 people and over 11 years', 'over 11 = number more-than 11..', '11 years = duration 11 year'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('bounds behind the number', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['1,300 or more', '1,300 or more = number at-least 1300..'],
    ['67 per cent or more', '67 per cent or more = percent at-least 67..'],
    ['1,300+ arrests', '1,300+ = number at-least 1300..'],
    ['1,300-plus arrests', '1,300-plus = number at-least 1300..'],
    ['24 or so', '24 or so = number about 24'],
    ['20-odd', '20-odd = number about 20'],
    ['24 at least', '24 at least = number at-least 24..'],
    ['24 at most', '24 at most = number at-most ..24'],
    ['900 or fewer', '900 or fewer = number at-most ..900'],
    ['about five hundred or more', 'about five hundred or more = number at-least 500..'],
    ['about 50 per cent or more', 'about 50 per cent or more = percent at-least 50..'],
    ['over 20-odd', 'over 20-odd = number more-than 20..'],
    ['24 or more of them', '24 or more = number at-least 24..'],
    ['24 or more thirty', '24 = number 24', 'thirty = number 30'],
    ['24 or more 30', '24 = number 24', '30 = number 30'],
    ['50 plus 20', '50 = number 50', '20 = number 20'],
    ['20 and more than 30', '20 = number 20', 'more than 30 = number more-than 30..'],
    ['20 or more than $30', '20 = number 20', 'more than $30 = money more-than 30.. USD'],
    ['24 at least. About 30', '24 at least = number at-least 24..', 'About 30 = number about 30'],
    ['24 or so, about 30', '24 or so = number about 24', 'about 30 = number about 30'],
    ['24 or more around 30 sites', '24 or more = number at-least 24..', 'around 30 = number about 30'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
