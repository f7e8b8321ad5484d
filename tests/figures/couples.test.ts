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
    ['20 to a hundred', '20 to a hundred = range range 20..100'],
    ['US$20 to US$30', 'US$20 to US$30 = money range 20..30 USD'],
    ['20 to Mex$ 30', '20 to Mex$ 30 = money range 20..30 MXN'],
    ['10 and 15 dollars', '10 and 15 dollars = money range 10..15 USD'],
    ['10 and 30 dollars', '10 = number 10', '30 dollars = money 30 USD'],
    ['15 and 10 dollars', '15 = number 15', '10 dollars = money 10 USD'],
    ['10 and 15 years', '10 = number 10', '15 years = duration 15 year'],
    ['$10 and 15', '$10 = money 10 USD', '15 = number 15'],
    ['20 and 30 per cent', '20 = percent 20 first', '30 per cent = percent 30 second'],
    ['20% and 30 per cent', '20% = percent 20', '30 per cent = percent 30'],
    ['between 20 to 20', '20 = number 20', '20 = number 20'],
    ['between one and the other'],
    ['20 -30 people', '20 = number 20', '-30 = number -30'],
    ['$10-11 tickets', '$10-11 = money range 10..11 USD'],
    ['51.2%-44.2 win', '51.2% = percent 51.2 first', '44.2 = percent 44.2 second'],
    ['51.2% to 44.2 win', '51.2% = percent 51.2', '44.2 = number 44.2'],
    ['sales rose 7 per cent to 5 million.', '7 per cent = percent 7', '5 million = number 5000000'],
    ['7 points to 5 million', '7 points = points 7', '5 million = number 5000000'],
    ['20 per cent to 30 a month', '20 per cent = percent 20', '30 a month = rate 30 count/month'],
    ['from $5 to 10 a month', 'from $5 to 10 a month = money range 5..10 USD/month'],
    ['$2 to 3 million annually', '$2 to 3 million annually = money range 2000000..3000000 USD/year'],
    ['$2,000 to 3 million annually', '$2,000 = money 2000 USD', '3 million annually = rate 3000000 count/year'],
    ['two dozen to three thousand', 'two dozen to three thousand = range range 24..3000'],
    ['10 and 30 dollars respectively', '10 = money 10 USD first', '30 dollars = money 30 USD second'],
    ['30 and 10 years, respectively', '30 = number 30', '10 years = duration 10 year'],
    ['20% or 30', '20% = percent 20', '30 = number 30'],
    ['20% or 30%', '20% or 30% = percent range 20..30'],
    ['3 or 2', '3 = number 3', '2 = number 2'],
    ['half or a third', 'half = fraction 50 percent', 'a third = fraction 33.3333 percent'],
    ['half to a third', 'half = fraction 50 percent first', 'a third = fraction 33.3333 percent second'],
    ['5 barrels to 6 barrels a day', '5 barrels to 6 barrels a day = rate range 5..6 barrel/day'],
    ['5 barrels to 6 miles', '5 barrels = number 5 barrel', '6 miles = number 6 mile'],
    ['(-5 and (−7', '-5 = number -5', '−7 = number -7'],
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

describe('ranges, and numbers that are none', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['20- 30 people', '20 = number 20', '30 = number 30'],
    ['9-8'],
    ['10--12', '10 = number 10', '12 = number 12'],
    ['9 - 8', '9 = number 9', '8 = number 8'],
    ['10 - 9', '10 = number 10', '9 = number 9'],
    ['20 to 20', '20 = number 20', '20 = number 20'],
    ['12 or 10 per cent', '12 = number 12', '10 per cent = percent 10'],
    ['10 or 10 per cent', '10 = number 10', '10 per cent = percent 10'],
    ['10 per cent or 12', '10 per cent = percent 10', '12 = number 12'],
    ['10 per cent or 12 per cent', '10 per cent or 12 per cent = percent range 10..12'],
    ['10 or 12 per cent', '10 or 12 per cent = percent range 10..12'],
    ['a third or a half', 'a third = fraction 33.3333 percent', 'a half = fraction 50 percent'],
    ['10 and 12 dollars', '10 and 12 dollars = money range 10..12 USD'],
    ['10 and 20 dollars', '10 and 20 dollars = money range 10..20 USD'],
    ['10 and 21 dollars', '10 = number 10', '21 dollars = money 21 USD'],
    ['12 and 10 dollars', '12 = number 12', '10 dollars = money 10 USD'],
    ['10 and 10 dollars', '10 = number 10', '10 dollars = money 10 USD'],
    ['10 and 12', '10 = number 10', '12 = number 12'],
    ['$10 and $12', '$10 = money 10 USD', '$12 = money 12 USD'],
    ['between 10 and 12', 'between 10 and 12 = range range 10..12'],
    ['between 12 and 10 per cent', 'between 12 and 10 per cent = percent range 10..12'],
    ['between 10 to 12', 'between 10 to 12 = range range 10..12'],
    ['from 12 to 10', '12 = number 12 first', '10 = number 10 second'],
    ['US$10 to US$12', 'US$10 to US$12 = money range 10..12 USD'],
    ['10 to US$12', '10 to US$12 = money range 10..12 USD'],
    ['Mex$10 to Mex$12', 'Mex$10 to Mex$12 = money range 10..12 MXN'],
    ['10 to the 12 per cent', '10 = number 10', '12 per cent = percent 12'],
    ['one hundred to a hundred and ten', 'one hundred to a hundred and ten = range range 100..110'],
    ['two to a dozen', 'two to a dozen = range range 2..12'],
    ['2 to nothing', '2 = number 2'],
    ['dozens to hundreds', 'dozens = number vague 24..99', 'hundreds = number vague 200..999'],
    ['5-12-3'],
    ['555-1234-5678'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('units and scales that one of the two bears', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['10 per cent to 11.', '10 per cent to 11 = percent range 10..11'],
    ['10 per cent to 11 of them', '10 per cent to 11 = percent range 10..11'],
    ['10 per cent to 11 people', '10 per cent = percent 10', '11 = number 11'],
    ['10 per cent to 1 million people', '10 per cent = percent 10', '1 million = number 1000000'],
    ['$1bn to 2bn people', '$1bn = money 1000000000 USD', '2bn = number 2000000000'],
    ['$1bn to 2bn in all', '$1bn to 2bn = money range 1000000000..2000000000 USD'],
    ['$2 to 3 million annually', '$2 to 3 million annually = money range 2000000..3000000 USD/year'],
    ['from $20 to 30 billion worth of oil', 'from $20 to 30 billion = money range 20000000000..30000000000 USD'],
    ['€2 to 3 million upfront', '€2 to 3 million = money range 2000000..3000000 EUR'],
    ['$2 to 3 million monthly was cut', '$2 to 3 million monthly = money range 2000000..3000000 USD/month'],
    ['$2 to 3 people', '$2 = money 2 USD', '3 = number 3'],
    ['$900 and 1.1 million residents', '$900 = money 900 USD', '1.1 million = number 1100000'],
    ['10 points to 11', '10 points to 11 = points range 10..11'],
    ['10 points to 11 people', '10 points = points 10', '11 = number 11'],
    ['10 points-11', '10 points-11 = points range 10..11'],
    ['10 per cent-11', '10 per cent-11 = percent range 10..11'],
    ['10 metres-11', '10 metres = number 10 metre'],
    ['10 years to 11', '10 years = duration 10 year', '11 = number 11'],
    ['10 per cent to half', '10 per cent = percent 10', 'half = fraction 50 percent'],
    ['10 per cent and 12 points', '10 per cent = percent 10', '12 points = points 12'],
    ['$10 to $11 a month', '$10 to $11 a month = money range 10..11 USD/month'],
    ['$10 to 11 a month', '$10 to 11 a month = money range 10..11 USD/month'],
    ['2 to 3 thousand', '2 to 3 thousand = range range 2000..3000'],
    ['2 million to 3 million', '2 million to 3 million = range range 2000000..3000000'],
    ['1,000 to 3 million', '1,000 to 3 million = range range 1000..3000000'],
    ['9-8 per cent', '9 = percent 9 first', '8 per cent = percent 8 second'],
    ['9 - 8 per cent', '9 = percent 9 first', '8 per cent = percent 8 second'],
    ['10 - 9 per cent', '10 = percent 10 first', '9 per cent = percent 9 second'],
    ['10 and 12 per cent', '10 = percent 10 first', '12 per cent = percent 12 second'],
    ['10 and 12 points', '10 = points 10 first', '12 points = points 12 second'],
    ['10 and 12 people', '10 = number 10', '12 = number 12'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('ratios', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['two to one', 'two to one = ratio 2'],
    ['three-to-two', 'three-to-two = ratio 1.5'],
    ['one to two', 'one to two = range range 1..2'],
    ['two to two', 'two = number 2', 'two = number 2'],
    ['99-to-98', '99-to-98 = ratio 1.0102'],
    ['100-to-99', '100 = number 100 first', '99 = number 99 second'],
    ['two-to-zero', 'two = number 2 first', 'zero = number 0 second'],
    ['$2 to one', '$2 = money 2 USD first', 'one = money 1 USD second'],
    ['2:1', '2:1 = ratio 2'],
    ['2:1:3'],
    ['2:10'],
    ['2.5:1'],
    ['2:1 per cent'],
    ['by a ratio of 3-2', '3-2 = ratio 1.5'],
    ['by a ratio of 2-3', '2-3 = range range 2..3'],
    ['by a ratio of 3 - 2', '3 = number 3', '2 = number 2'],
    ['by a ratio of 100-99', '100 = number 100 first', '99 = number 99 second'],
    ['by a ratio of 3 to 2', '3 to 2 = ratio 1.5'],
    ['by a ratio of 3 and 2', '3 = number 3', '2 = number 2'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('shares', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['one in four', 'one in four = fraction 25 percent'],
    ['one out of four', 'one out of four = fraction 25 percent'],
    ['four in one', 'four = number 4'],
    ['two in two', 'two = number 2', 'two = number 2'],
    ['0 in 10', '0 = number 0', '10 = number 10'],
    ['1.5 in 10', '1.5 = number 1.5', '10 = number 10'],
    ['2 in 2.5', '2 = number 2', '2.5 = number 2.5'],
    ['20 in 100', '20 in 100 = fraction 20 percent'],
    ['21 in 100', '21 = number 21', '100 = number 100'],
    ['21 out of 100', '21 out of 100 = fraction 21 percent'],
    ['3 in 101', '3 = number 3', '101 = number 101'],
    ['3 in 110', '3 in 110 = fraction 2.7273 percent'],
    ['one in 1899', 'one = number 1', '1899 = date 18990101..18991231 year'],
    ['one in 1950', 'one = number 1', '1950 = date 19500101..19501231 year'],
    ['one in 2100', 'one in 2100 = fraction 0.0476 percent'],
    ['one in 4 per cent', 'one = number 1', '4 per cent = percent 4'],
    ['one in 4.5', 'one = number 1', '4.5 = number 4.5'],
    ['1 in 4-5', '1 = number 1', '4-5 = range range 4..5'],
    ['half in ten', 'half = fraction 50 percent', 'ten = number 10'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('shares with the noun between', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['un électeur sur quatre', 'un électeur sur quatre = fraction 25 percent'],
    ['une enquête sur deux policiers', 'deux = number 2'],
    ['une enquête sur onze', 'onze = number 11'],
    ['une enquête sur vingt', 'une enquête sur vingt = fraction 5 percent'],
    ['une enquête sur cent', 'une enquête sur cent = fraction 1 percent'],
    ['une enquête sur 30', '30 = number 30'],
    ['un % sur deux', 'un % = percent 1', 'deux = number 2'],
  ])('%s', (text, ...figures) => {
    expect(described(text, 'fr')).toEqual(figures);
  });
});
