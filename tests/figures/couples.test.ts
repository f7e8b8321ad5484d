import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('ranges', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['between 20 and 30 points', 'between 20 and 30 points = points range 20..30'],
    ['from 20 to 30 points', 'from 20 to 30 points = points range 20..30'],
    ['20 to 30 points', '20 to 30 points = points range 20..30'],
    ['20-30%', '20-30% = percent range 20..30'],
    ['20–30 per cent', '20–30 per cent = percent range 20..30'],
    ['20 – 30 people', '20 – 30 = range range 20..30'],
    ['ten to eleven dollars', 'ten to eleven dollars = money range 10..11 USD'],
    ['three or four people', 'three or four = range range 3..4'],
    ['$10-11 a month', '$10-11 a month = money range 10..11 USD/month'],
    ['$10 to $12bn', '$10 to $12bn = money range 10000000000..12000000000 USD'],
    ['2-3 million', '2-3 million = range range 2000000..3000000'],
    ['between a third and a half', 'between a third and a half = fraction range 33.3333..50 percent'],
    ['between two and three million', 'between two and three million = range range 2000000..3000000'],
    ['1,000-5,000', '1,000-5,000 = range range 1000..5000'],
    ['20 through 100', '20 through 100 = range range 20..100'],
    ['two- to three-year', 'two- to three-year = duration range 2..3 year'],
    ['16- to 18-year terms', '16- to 18-year = duration range 16..18 year'],
    ['about 20 to 30 points', 'about 20 to 30 points = points range 20..30'],
    ['anywhere from 10 to 20 seats', 'anywhere from 10 to 20 = range range 10..20'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('pairs', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['51.2 to 44.2 per cent', '51.2 = percent 51.2 first', '44.2 per cent = percent 44.2 second'],
    ['51.2 per cent to 44.2 per cent', '51.2 per cent = percent 51.2 first', '44.2 per cent = percent 44.2 second'],
    ['51.2 per cent to 44.2.', '51.2 per cent = percent 51.2 first', '44.2 = percent 44.2 second'],
    ['51.2-44.2 per cent', '51.2 = percent 51.2 first', '44.2 per cent = percent 44.2 second'],
    ['by 67-30', '67 = number 67 first', '30 = number 30 second'],
    ['a 67–30 per cent split', '67 = percent 67 first', '30 per cent = percent 30 second'],
    ['67% to 30%', '67% = percent 67 first', '30% = percent 30 second'],
    ['67% v 30%', '67% = percent 67 first', '30% = percent 30 second'],
    ['67 and 30 per cent respectively', '67 = percent 67 first', '30 per cent = percent 30 second'],
    ['30 and 67 per cent, respectively', '30 = percent 30 first', '67 per cent = percent 67 second'],
    ['67 against 30 per cent', '67 = percent 67 first', '30 per cent = percent 30 second'],
    ['67 per cent against 30 per cent', '67 per cent = percent 67 first', '30 per cent = percent 30 second'],
    ['30% to 67%', '30% to 67% = percent range 30..67'],
    ['120 votes to 34', '120 = number 120', '34 = number 34'],
    ['by 120 to 34', '120 = number 120 first', '34 = number 34 second'],
    ['fell from 51.2 to 44.2 per cent', '51.2 = percent 51.2 first', '44.2 per cent = percent 44.2 second'],
    ['50-50', '50 = number 50 first', '50 = number 50 second'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
