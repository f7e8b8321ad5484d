import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('dates, years and ordinals', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['28 July', '28 July = date 728 day'],
    ['July 28', 'July 28 = date 728 day'],
    ['28 July 2024', '28 July 2024 = date 20240728 day'],
    ['July 28, 2024', 'July 28, 2024 = date 20240728 day'],
    ['28th of July', '28th of July = date 728 day'],
    ['Dec. 5, 2018', 'Dec. 5, 2018 = date 20181205 day'],
    ['28/07/2024', '28/07/2024 = date 20240728 day'],
    ['2024-07-28', '2024-07-28 = date 20240728 day'],
    ['28.07.2024', '28.07.2024 = date 20240728 day'],
    ['In 2013', '2013 = date 20130101..20131231 year'],
    ['July 2024', 'July 2024 = date 20240701..20240731 month'],
    ['2013-14', '2013-14 = date 20130101..20141231 year'],
    ['2018–2022', '2018–2022 = date 20180101..20221231 year'],
    ['the 1990s', '1990s = date 19900101..19991231 decade'],
    ['July 28-30', 'July 28-30 = date 728..730 day'],
    ['July 28 and 29', 'July 28 and 29 = date 728..729 day'],
    ['on 31 July 24 people', '31 July = date 731 day', '24 = number 24'],
    [
      'first, 21st, twenty-fifth, two hundredth, third term',
      'first = ordinal 1',
      '21st = ordinal 21',
      'twenty-fifth = ordinal 25',
      'two hundredth = ordinal 200',
      'third = ordinal 3',
    ],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('what is a year, and what is a count', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['about 2013', '2013 = date 20130101..20131231 year'],
    ['more than 2013 votes', 'more than 2013 = number more-than 2013..'],
    ['2013 people', '2013 = number 2013'],
    ['2013-people', '2013 = number 2013'],
    ['2013 kilometres', '2013 kilometres = number 2013 kilometre'],
    ['£2013', '£2013 = money 2013 GBP'],
    ['2013.5', '2013.5 = number 2013.5'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('what is a day, and what is none', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['45 July 2024', '45 = number 45', 'July 2024 = date 20240701..20240731 month'],
    ['32 July 2024', '32 = number 32', 'July 2024 = date 20240701..20240731 month'],
    ['31 July 2024', '31 July 2024 = date 20240731 day'],
    ['0 July 2024', '0 = number 0', 'July 2024 = date 20240701..20240731 month'],
    ['1 July 2024', '1 July 2024 = date 20240701 day'],
    ['288 July 2024', '288 = number 288', 'July 2024 = date 20240701..20240731 month'],
    ['July 1399', '1399 = number 1399'],
    ['July 1400', 'July 1400 = date 14000701..14000731 month'],
    ['July 2099', 'July 2099 = date 20990701..20990731 month'],
    ['July 2100', '2100 = number 2100'],
    ['July 28 per cent', '28 per cent = percent 28'],
    ['July 28%', '28% = percent 28'],
    ['July 28 people', 'July 28 = date 728 day'],
    ['July 28 hours', '28 hours = duration 28 hour'],
    ['July 28.5', '28.5 = number 28.5'],
    ['July 28, 5', 'July 28 = date 728 day', '5 = number 5'],
    ['July 28,5'],
    ['July 28:30'],
    ['July 28: 30', 'July 28 = date 728 day', '30 = number 30'],
    ['July 5:30'],
    ['28-30 July', '28-30 July = date 728..730 day'],
    ['28 and 31 July', '28 and 31 July = date 728..731 day'],
    ['28 and 32 July', '28 = number 28', '32 = number 32'],
    ['28 and 310 July', '28 = number 28', '310 = number 310'],
    ['28–29 July 2024', '28–29 July 2024 = date 20240728..20240729 day'],
    ['July 28 and 29', 'July 28 and 29 = date 728..729 day'],
    ['may 5', '5 = number 5'],
    ['May 5', 'May 5 = date 505 day'],
    ['5 may', '5 = number 5'],
    ['5 May', '5 May = date 505 day'],
    ['07/28/2024', '07/28/2024 = date 20240728 day'],
    ['28.07.24', '28.07.24 = date 20240728 day'],
    ['28-07-24'],
    ['28-07-2024', '28-07-2024 = date 20240728 day'],
    ['2024\u201107\u201128', '2024\u201107\u201128 = date 20240728 day'],
    ['28/07.2024'],
    ['28//2024', '28 = number 28'],
    ['28/07/'],
    ['28/07/224'],
    ['28/07/24', '28/07/24 = date 20240728 day'],
    ['28/07/1399'],
    ['28/07/1400', '28/07/1400 = date 14000728 day'],
    ['32/07/2024'],
    ['31/12/2024', '31/12/2024 = date 20241231 day'],
    ['31/13/2024'],
    ['12/12/2024', '12/12/2024 = date 20241212 day'],
    ['13/12/2024', '13/12/2024 = date 20241213 day'],
    ['12/13/2024', '12/13/2024 = date 20241213 day'],
    ['0/07/2024'],
    ['1/1/2024', '1/1/2024 = date 20240101 day'],
    ['01/00/2024'],
    ['28/07/2024/5'],
    ['28/07/2024.5'],
    ['28/07/2024.', '28/07/2024 = date 20240728 day'],
    ['28/07/20245'],
    ['(28/7)'],
    ['(7/28)'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('a day and a month alone, where the day comes first', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['(28/7)', '28/7 = date 728 day'],
    ['(1/1)', '1/1 = date 101 day'],
    ['(31/12)', '31/12 = date 1231 day'],
    ['(32/7)'],
    ['(31/13)'],
    ['(0/7)'],
    ['(28/0)'],
    ['(28/123)'],
    ['(280/7)'],
    ['28/7: nada', '28/7 = date 728 day'],
    ['\n28/7: nada', '28/7 = date 728 day'],
    ['el 28/7: nada'],
    ['(28/7 de'],
    ['28/7)'],
    ['28/7'],
  ])('%j', (text, ...figures) => {
    expect(described(text, 'es')).toEqual(figures);
    if (text.startsWith('(')) expect(described(text)).toEqual([]);
  });
});
