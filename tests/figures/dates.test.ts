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
