import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('names with numbers', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['An Ilyushin IL-76 and two Airbus A340s', 'two = number 2'],
    ['an Airbus 340 and a Boeing 737-800 landed'],
    ['the G20, the G7 and BRICS+'],
    ['Flight 3771 from Havana'],
    ['an F-16 and a MiG-29'],
    ['Covid-19 and H5N1 and SARS-CoV-2'],
    ['Formula 1 and Apollo 11'],
    ['Windows 11 and iPhone 15 Pro'],
    ['Channel 4 News and BBC Radio 4'],
    ['Highway 35 and Route 66'],
    ['A Kalashnikov AK-47'],
    ['Article 230, Section 3.2 and chapter 3'],
    ['No. 5 and No 10 and number 10'],
    ['page 24 and pp. 12-14'],
    ['Resolution 2231 of the council'],
    ['Day 5 and Week 3'],
    ['5G and 4K and 3D and 4x4'],
    ['Title 42 and Area 51'],
    ['the 401(k) plan'],
    ['B-52s and U2'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('ages', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['a 74-year-old man'],
    ['the 74-year-olds'],
    ['González, 74, lives in Caracas'],
    ['a woman aged 74 and boys aged between 11 and 14'],
    ['at the age of 74'],
    ['Maduro (61) and Machado (56)'],
    ['he turned 70'],
    ['under-30s and over-65s'],
    ['a two-year-old girl'],
    ['in his 40s'],
    ['ages 18 to 24'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('clock times and lengths', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['at 4 a.m. and 4am and 11 p.m.'],
    ['at 7.30 each morning'],
    ['23:30 and 9:34 and 1:56:03'],
    ['Duration 1:56'],
    ['doors opened at six'],
    ['at half past six'],
    ["until 10 o'clock"],
    ['at 6pm'],
    ['2.51 a.m.'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('scores', () => {
  test.each<[text: string, ...figures: string[]]>([['a 2-1 win'], ['they won 3-0 and lost 6-4, 7-5']])(
    '%s',
    (text, ...figures) => {
      expect(described(text)).toEqual(figures);
    },
  );
});

describe('numbers of telephones, books, machines and houses', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['Call 020 7946 0958 or +1 202-555-0175'],
    ['(202) 555-0175'],
    ['ISBN 978-3-16-148410-0'],
    ['192.168.0.1 and version 2.1.3'],
    ['https://example.org/2024/07/28/24-killed?id=24#p24'],
    ['user24@example.org and @user24 and #24'],
    ['10 Downing Street and 1600 Pennsylvania Avenue', '1600 = date 16000101..16001231 year'],
    ['the vote.1 and the vote”2 and [3]'],
    ['24/7 and 9/11'],
    ['id 00123456'],
    ['12345678901234567890'],
    ['x_1 and 2_3'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('words that are like numbers', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['one of them, no one, the one that, one another, this one'],
    ['someone, none, often, tenants, weighted, forty-niners', 'forty = number 40'],
    ['half-time and the second half and half-brother'],
    ['a third party', 'third = ordinal 3'],
    ['one day', 'one day = duration 1 day'],
    ['twice a week and double standards and a double room'],
    ['at one point'],
    ['one-sided and one-off and one-way'],
    ['every one and each one'],
    ['several-day', 'several-day = duration vague 3..9 day'],
    ['a a an an'],
    ['hundredweight'],
    ['the seconds ticked'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('ages, hours and footnotes, and what is like them', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['(74) votes'],
    ['(74 votes', '74 = number 74'],
    ['[3] votes'],
    ['[3 votes', '3 = number 3'],
    ['(3] votes', '3 = number 3'],
    ['González, 74, lives'],
    ['González, 115, lives'],
    ['González, 116, lives', '116 = number 116'],
    ['González, 120, lives', '120 = number 120'],
    ['González, 121, lives', '121 = number 121'],
    ['González 74, lives', '74 = number 74'],
    ['González, 74 votes', '74 = number 74'],
    ['González, 74; he'],
    ['González, aged 74, lives'],
    ['her mother, 43, was'],
    ['her mother, 43. She', '43 = number 43'],
    ['a mother, 43, was'],
    [', 74, lives', '74 = number 74'],
    ['voters, 74, said', '74 = number 74'],
    ['(24)'],
    ['at six'],
    ['at six,'],
    ['at six people', 'six = number 6'],
    ['at 7.30'],
    ['at 7.60', '7.60 = number 7.6'],
    ['at 17.30'],
    ['at 117.30', '117.30 = number 117.3'],
    ['at 7.305', '7.305 = number 7.305'],
    ['at 12'],
    ['at 13', '13 = number 13'],
    ['at 12 and at 13', '13 = number 13'],
    ['at 24', '24 = number 24'],
    ['at 6-year lows', '6-year = duration 6 year'],
    ['at 2 million', '2 million = number 2000000'],
    ['24 a.m.'],
    ['25 a.m.', '25 = number 25'],
    ['4 a.m.'],
    ['aged 24'],
    ['aged 24 years'],
    ['aged 24 per cent', '24 per cent = percent 24'],
    ['a 24-year-old'],
    ['24 years old', '24 years old = duration 24 age'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('names, lists and numbers of telephones, and what is like them', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['call 7946 0958 now'],
    ['call 7946 1958 now', '7946 = number 7946', '1958 = date 19580101..19581231 year'],
    ['1. First item', 'First = ordinal 1'],
    ['1) First item', 'First = ordinal 1'],
    ['10. First item', 'First = ordinal 1'],
    ['100. First item', '100 = number 100', 'First = ordinal 1'],
    ['1 First item', '1 = number 1', 'First = ordinal 1'],
    ['1.First item', '1 = number 1', 'First = ordinal 1'],
    [' 1. First item', 'First = ordinal 1'],
    ['Votes. 1. First item', '1 = number 1', 'First = ordinal 1'],
    ['1. 24 votes', '1 = number 1', '24 = number 24'],
    ['10 Downing Street'],
    ['10 Upper Brook Street'],
    ['10 Very Long Upper Brook Street', '10 = number 10'],
    ['10 Street', '10 = number 10'],
    ['10 people on Downing Street', '10 = number 10'],
    ['10 downing Street', '10 = number 10'],
    ['(0212) 555 votes'],
    ['(0) 555 votes', '555 = number 555'],
    ['(12345) 555 votes'],
    ['(123456) 555 votes', '555 = number 555'],
    ['(ab) 555 votes', '555 = number 555'],
    ["the '24 vote"],
    ['the ’24 vote'],
    ['in ‘24 votes’', '24 = number 24'],
    ['word—24 votes', '24 = number 24'],
    ['word-24 votes'],
    ['24/7'],
    ['Route 100000', '100000 = number 100000'],
    ['Route 99999'],
    ['route 66', '66 = number 66'],
    ['Route sixty-six', 'sixty-six = number 66'],
    ['Route Sixty-six'],
    ['Resolution 2 million', '2 million = number 2000000'],
    ['Resolution half', 'half = fraction 50 percent'],
    ['No. 5 votes'],
    ['page 24.5'],
    ['0212 555 1234 votes'],
    ['0212 and 24 votes', '24 = number 24'],
    ['x.24 and y/24 and 24@home and 24_000'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
