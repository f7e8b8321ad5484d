import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { isUnit, type MeasuredKind } from '../../utils/figures/is-unit.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

describe('isUnit', () => {
  test.each<[kind: MeasuredKind, unit: string, is: boolean]>([
    ['money', 'USD', true],
    ['money', 'VES', true],
    ['money', 'TRY', true],
    ['money', 'XXX', true],
    ['money', 'RUB', true],
    ['money', 'ZWL', true],
    ['money', 'ZWD', false],
    ['money', 'cent', true],
    ['money', 'USD/month', true],
    ['money', 'USD/barrel', true],
    ['money', 'USD/mnth', false],
    ['money', 'USD/months', false],
    ['money', 'USDD', false],
    ['money', 'usd', false],
    ['money', 'dollar', false],
    ['money', '$', false],
    ['money', 'month', false],
    ['money', 'USD/month/person', false],
    ['money', '', false],
    ['money', 'toString', false],
    ['duration', 'hour', true],
    ['duration', 'decade', true],
    ['duration', 'age', true],
    ['duration', 'hours', false],
    ['duration', 'huor', false],
    ['duration', 'hour/day', false],
    ['duration', 'USD', false],
    ['rate', 'barrel/day', true],
    ['rate', 'people/day', true],
    ['rate', 'count/week', true],
    ['rate', 'kilometre/hour', true],
    ['rate', 'megabit/second', true],
    ['rate', 'square-kilometre/year', true],
    ['rate', 'barrels/day', false],
    ['rate', 'basis-point/year', true],
    ['rate', 'peopleX/day', false],
    ['rate', 'barrel/days', false],
    ['rate', 'barrel', false],
    ['rate', 'the/day', false],
    ['rate', 'People/day', false],
    ['rate', '/day', false],
    ['rate', 'USD/month', false],
  ])('%s in %s: %s', (kind, unit, is) => {
    expect(isUnit(kind, unit)).toBe(is);
  });

  test.each([
    'US$5, ₺40, Mex$3, Rs 500, CHF 20, 11 dollars a month, 3.5 bolivars a day, $70 a barrel and 30 cents a litre',
    '852,000 barrels per day, 900 bpd, 60 mph, 24 people a day, 30 a week and 5 tonnes of rice a year',
    'after 2 hours, 11 years, three decades, 40 years old, a fortnight and a half, 20 minutes',
  ])('knows every unit that is read in: %s', (text) => {
    const read = readFigures(text, grammarOf('en')).filter(({ kind }) => /^(?:money|rate|duration)$/.test(kind));
    expect(read.length).toBeGreaterThan(4);
    expect(read.filter(({ kind, unit }) => !isUnit(kind as MeasuredKind, unit ?? ''))).toEqual([]);
  });
});
