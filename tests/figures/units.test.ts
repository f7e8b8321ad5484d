import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('per cent', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['67%', '67% = percent 67'],
    ['67 %', '67 % = percent 67'],
    ['67 per cent', '67 per cent = percent 67'],
    ['67 percent', '67 percent = percent 67'],
    ['67pc', '67pc = percent 67'],
    ['67 pc', '67 pc = percent 67'],
    ['67 per-cent', '67 per-cent = percent 67'],
    ['67\u00a0per\u00a0cent', '67\u00a0per\u00a0cent = percent 67'],
    ['67\n   per cent', '67\n   per cent = percent 67'],
    ['sixty-seven per cent', 'sixty-seven per cent = percent 67'],
    ['a 4.5-per-cent rise', '4.5-per-cent = percent 4.5'],
    ['half a per cent', 'half a per cent = percent 0.5'],
    ['100 percent', '100 percent = percent 100'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('points', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['up 7 percentage points', '7 percentage points = points 7'],
    ['a seven-point lead', 'seven-point = points 7'],
    ['a 37-point margin', '37-point = points 37'],
    ['2.5 pts', '2.5 pts = points 2.5'],
    ['a one-percentage-point rise', 'one-percentage-point = points 1'],
    ['25 basis points', '25 basis points = number 25 basis-point'],
    ['half a percentage point', 'half a percentage point = points 0.5'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('money', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      '$10bn, £1.2bn, €3.50, ¥500, ₹20',
      '$10bn = money 10000000000 USD',
      '£1.2bn = money 1200000000 GBP',
      '€3.50 = money 3.5 EUR',
      '¥500 = money 500 JPY',
      '₹20 = money 20 INR',
    ],
    ['US$5 and A$7.5m and C$16m', 'US$5 = money 5 USD', 'A$7.5m = money 7500000 AUD', 'C$16m = money 16000000 CAD'],
    ['USD 200 and 115USD and EUR125', 'USD 200 = money 200 USD', '115USD = money 115 USD', 'EUR125 = money 125 EUR'],
    ['Rs 500 crore and Bs 40', 'Rs 500 crore = money 5000000000 INR', 'Bs 40 = money 40 VES'],
    ['10 to 11 dollars a month', '10 to 11 dollars a month = money range 10..11 USD/month'],
    [
      'between ten and eleven dollars per month',
      'between ten and eleven dollars per month = money range 10..11 USD/month',
    ],
    ['50 dollars monthly', '50 dollars monthly = money 50 USD/month'],
    ['$70 a barrel', '$70 a barrel = money 70 USD/barrel'],
    ['€12.70 an hour', '€12.70 an hour = money 12.7 EUR/hour'],
    ['£30,000 a year', '£30,000 a year = money 30000 GBP/year'],
    ['3.5 bolivars a day', '3.5 bolivars a day = money 3.5 VES/day'],
    ['150 million dollars', '150 million dollars = money 150000000 USD'],
    ['a $1.5-billion-a-year industry', '$1.5-billion-a-year = money 1500000000 USD/year'],
    ['3 dollars 50 cents', '3 dollars 50 cents = money 3.5 USD'],
    ['40p in the pound', '40p = money 40 penny'],
    ['50 pence and 20 cents', '50 pence = money 50 penny', '20 cents = money 20 cent'],
    ['five Canadian dollars', 'five Canadian dollars = money 5 CAD'],
    ['half a million euros', 'half a million euros = money 500000 EUR'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('rates', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['852,000 barrels per day', '852,000 barrels per day = rate 852000 barrel/day'],
    ['852,000 barrels a day', '852,000 barrels a day = rate 852000 barrel/day'],
    ['852,000 bpd', '852,000 bpd = rate 852000 barrel/day'],
    ['852,000 b/d', '852,000 b/d = rate 852000 barrel/day'],
    ['852,000 barrels daily', '852,000 barrels daily = rate 852000 barrel/day'],
    ['50,000 barrels of crude oil a day', '50,000 barrels of crude oil a day = rate 50000 barrel/day'],
    ['24 people a day', '24 people a day = rate 24 people/day'],
    ['120 km/h and 75mph', '120 km/h = rate 120 kilometre/hour', '75mph = rate 75 mile/hour'],
    ['20 a week', '20 a week = rate 20 count/week'],
    ['three times a week', 'three times a week = rate 3 times/week'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('spans of time', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      '11 years, two hours, 90 minutes',
      '11 years = duration 11 year',
      'two hours = duration 2 hour',
      '90 minutes = duration 90 minute',
    ],
    ['a 25-year rule', '25-year = duration 25 year'],
    ['six months later', 'six months later = duration 6 month'],
    ['three long years', 'three long years = duration 3 year'],
    ['two and a half years', 'two and a half years = duration 2.5 year'],
    ['half an hour', 'half an hour = duration 0.5 hour'],
    ['for over 11 years', 'over 11 years = duration more-than 11.. year'],
    ['over 11 years the alliance lost votes', '11 years = duration 11 year'],
    ['five years old', 'five years old = duration 5 age'],
    ['18 months', '18 months = duration 18 month'],
    ['a two-hour delay', 'two-hour = duration 2 hour'],
    ['24 hours after', '24 hours = duration 24 hour'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('measures', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['150 metres short', '150 metres = number 150 metre'],
    ['10 miles', '10 miles = number 10 mile'],
    ['a three-foot trip', 'three-foot = number 3 foot'],
    ['5 ft 2 in tall', '5 ft 2 in = number 5.1667 foot'],
    ['1.8m tall and 100m from', '1.8m = number 1.8 metre', '100m = number 100 metre'],
    ['34C and 30°C', '30°C = number 30 degree'],
    ['7.62mm', '7.62mm = number 7.62 millimetre'],
    ['a quarter of a mile', 'a quarter of a mile = number 0.25 mile'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
