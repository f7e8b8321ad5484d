import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('numbers in digits, and what is none', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['1,3000'],
    ['1,30'],
    ['1.300', '1.300 = number 1.3'],
    ['1.3', '1.3 = number 1.3'],
    ['13,00'],
    ['0,500', '0,500 = number 500'],
    ['01,500'],
    ['1,300,000', '1,300,000 = number 1300000'],
    ['1,300.5', '1,300.5 = number 1300.5'],
    ['1.300,5'],
    ['1,300,00'],
    ['1,00'],
    ['5.200', '5.200 = number 5.2'],
    ['12345678901234567890'],
    ['1.123456789012345678901234567890123'],
    ['1 300', '1 300 = number 1300'],
    ['12,34,567', '12,34,567 = number 1234567'],
    ['1,23,45,678', '1,23,45,678 = number 12345678'],
    ['12,34,56'],
    ['12,3,567'],
    ['123,45,678'],
    ['123456789012345 votes', '123456789012345 = number 123456789012345'],
    ['1234567890123456 votes'],
    ['1.123456789012345', '1.123456789012345 = number 1.1235'],
    ['1.1234567890123456'],
    ['1,300.50 votes', '1,300.50 = number 1300.5'],
    ['1,300,50 votes'],
    ['12 000 votes', '12 000 = number 12000'],
    ['12\t000 votes', '12 = number 12'],
    ['12\n000 votes', '12 = number 12'],
    ['1234 567 votes', '1234 = number 1234', '567 = number 567'],
    ['12 00 votes'],
    ['1,300 300 votes', '1,300 = number 1300', '300 = number 300'],
    ['a rate of .300', '.300 = number 0.3'],
    ['(.5)', '.5 = number 0.5'],
    ['x.5'],
    ['1 234 567 votes', '1 234 567 = number 1234567'],
    ['0 300', '0 300 = number 300'],
    ['0.300', '0.300 = number 0.3'],
    ['00.3'],
    ['.123456789012345', '.123456789012345 = number 0.1235'],
    ['.1234567890123456'],
  ])('%j', (text, ...figures) => {
    expect(described(text, 'en')).toEqual(figures);
  });
});

describe('numbers in digits where the comma parts decimals, and some write the English way', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['1.300', '1.300 = number 1300'],
    ['1.300,5', '1.300,5 = number 1300.5'],
    ['1,300', '1,300 = number 1300'],
    ['0,300', '0,300 = number 0.3'],
    ['1,300 dólares', '1,300 dólares = money 1300 USD'],
    ['1,234', '1,234 = number 1.234'],
    ['12,345', '12,345 = number 12.345'],
    ['1,200', '1,200 = number 1200'],
    ['1.300.000', '1.300.000 = number 1300000'],
    ['1 300 000', '1 300 000 = number 1300000'],
    ['1,300,000', '1,300,000 = number 1300000'],
    ['1,300.5', '1,300.5 = number 1300.5'],
    ['01,300'],
    ['2,408 detenidos', '2,408 = number 2408'],
    ['2,408 Detenidos', '2,408 = number 2.408'],
    ['2,408 de ellos', '2,408 = number 2.408'],
    ['2,408 %', '2,408 % = percent 2.408'],
    ['2,408 millones', '2,408 millones = number 2408000'],
    ['2,408', '2,408 = number 2.408'],
    ['2,400', '2,400 = number 2400'],
    ['0,308 detenidos', '0,308 = number 0.308'],
    ['12,408,300', '12,408,300 = number 12408300'],
    ['2,408.5 detenidos', '2,408.5 = number 2408.5'],
    ['2.408,5 detenidos', '2.408,5 = number 2408.5'],
  ])('%j', (text, ...figures) => {
    expect(described(text, 'es')).toEqual(figures);
  });
});

describe('signs for fractions', () => {
  it.each([
    ['¼ ½ ¾', [25, 50, 75]],
    ['⅓ ⅔', [33.3333, 66.6667]],
    ['⅕ ⅖ ⅗ ⅘', [20, 40, 60, 80]],
    ['⅙ ⅚', [16.6667, 83.3333]],
    ['⅐ ⅑ ⅒', [14.2857, 11.1111, 10]],
    ['⅛ ⅜ ⅝ ⅞', [12.5, 37.5, 62.5, 87.5]],
  ])('%s', (signs, shares) => {
    const figures = signs.split(' ').map((sign, index) => `${sign} = fraction ${shares[index]} percent`);
    expect(described(`${signs.replaceAll(' ', ' of it, ')} of it`)).toEqual(figures);
  });
});
