import { afterEach, describe, expect, it } from 'vitest';
import { lendWording } from '../../scripts/wording/lend-wording.ts';
import { readMessages } from '../../scripts/wording/read-messages.ts';
import { interfaceLanguage } from '../../utils/wording/interface-language.ts';
import { say, sayAround, sayCount } from '../../utils/wording/say.ts';
import { sayDay, sayMonth } from '../../utils/wording/say-date.ts';
import { sayList } from '../../utils/wording/say-list.ts';
import { sayNumber, sayShort } from '../../utils/wording/say-number.ts';

afterEach(() => lendWording(readMessages('en')));

describe('in English', () => {
  it('says a message with its values, numbers written with separators', () => {
    expect(say('verdict_agrees')).toBe('Agrees with a source');
    expect(say('compared_with_until', { articles: 'two', day: 'Monday' })).toBe('two, latest Monday');
    expect(say('compared_with_until', { articles: 1300, day: '$1 $ARTICLES$' })).toBe('1,300, latest $1 $ARTICLES$');
  });

  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [1_000_000, '1,000,000 articles'],
  ])('says %d in the form that the number has', (count, words) => {
    expect(sayCount('compared_with', count)).toBe(words);
  });

  it('says a message around what is no text', () => {
    const day = { element: 'time' };
    expect(sayAround('compared_with_until', { day, articles: 2 })).toEqual([2, ', latest ', day]);
  });

  it('writes days, months, names and numbers', () => {
    expect(sayDay('2024-08-17')).toBe('17 August 2024');
    expect(sayMonth('2024-08-17')).toBe('August 2024');
    expect(sayList(['Foro Penal', 'Provea'])).toBe('Foro Penal and Provea');
    expect(sayNumber(1234.5)).toBe('1,234.5');
    expect([1_500_000, -2_000_000, 1_250_000_000].map(sayShort)).toEqual(['1.5 million', '−2 million', '1.25 billion']);
  });
});

describe('in Spanish', () => {
  it('says everything as that language does', () => {
    lendWording(readMessages('es'));
    expect(interfaceLanguage()).toBe('es');
    expect(say('verdict_contested')).toBe('Las fuentes discrepan');
    expect(sayCount('compared_with', 1_000_000)).toBe('1.000.000 artículos');
    expect(sayDay('2024-08-17')).toBe('17 de agosto de 2024');
    expect(sayList(['Foro Penal', 'Provea'])).toBe('Foro Penal y Provea');
    expect(sayNumber(51.2)).toBe('51,2');
    expect([1_000_000, 1_500_000].map(sayShort)).toEqual(['1 millón', '1,5 millones']);
  });
});

it.each([
  ['none is there', undefined],
  [
    'the extension has gone',
    {
      i18n: {
        getMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    },
  ],
])('says nothing, and fails at nothing, where %s', (_, chrome) => {
  Object.assign(globalThis, { chrome });
  expect(say('verdict_agrees')).toBe('');
  expect(sayCount('compared_with', 2)).toBe('');
  expect(sayNumber(2)).toBe('2');
});

it('is held to the messages and their placeholders by its types', () => {
  // @ts-expect-error: there is no such message
  expect(say('verdict_true')).toBe('');
  // @ts-expect-error: a value is missing
  expect(say('compared_with_until', { day: '' })).toBe(', latest ');
  // @ts-expect-error: it takes no value
  expect(say('verdict_agrees', { day: '' })).toBe('Agrees with a source');
  // @ts-expect-error: it has one form for all numbers
  expect(sayCount('verdict_agrees', 1)).toBe('');
});
