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
    ['half per cent', 'half per cent = percent 0.5'],
    ['a half-percent cut', 'a half-percent = percent 0.5'],
    ['½% and 3/4 per cent', '½% = percent 0.5', '3/4 per cent = percent 0.75'],
    ['seven and a half per cent', 'seven and a half per cent = percent 7.5'],
    ['5 per cent a year', '5 per cent = percent 5'],
    ['a third percent', 'third = ordinal 3'],
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
    ['11 points and a half', '11 points and a half = points 11.5'],
    ['11 points and a half of it', '11 points = points 11', 'a half = fraction 50 percent'],
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
    ['HK$50 and KSh50', 'HK$50 = money 50 HKD', 'KSh50 = money 50 KES'],
    ['Rs. 50 and $ 50', 'Rs. 50 = money 50 INR', '$ 50 = money 50 USD'],
    ['R50 and 5 R 50', 'R50 = money 50 ZAR', '5 = number 5', '50 = number 50'],
    ['a 50-USD fee', '50-USD = money 50 USD'],
    ['a$50 and US€50', '$50 = money 50 USD', '€50 = money 50 EUR'],
    ['AUSD 50 and USD. 50', '50 = number 50', '50 = number 50'],
    ['$  50 and 50  USD', '50 = number 50', '50 = number 50'],
    ['50 USDA, 50 US, 50 ABC, 50 usd', '50 = number 50', '50 = number 50', '50 = number 50', '50 = number 50'],
    ['50,USD 20', '50 = number 50', 'USD 20 = money 20 USD'],
    ['50 AUD and 50 ZAR', '50 AUD = money 50 AUD', '50 ZAR = money 50 ZAR'],
    ['3 dollars and fifty cents', '3 dollars and fifty cents = money 3.5 USD'],
    ['3 dollars 99 cents', '3 dollars 99 cents = money 3.99 USD'],
    ['3 dollars 100 cents', '3 dollars = money 3 USD', '100 cents = money 100 cent'],
    ['3 euros 50', '3 euros = money 3 EUR', '50 = number 50'],
    ['3 euros 50 cents', '3 euros 50 cents = money 3.5 EUR'],
    ['3 pounds 50 pence', '3 pounds 50 pence = money 3.5 GBP'],
    ['3 euros 50 pence', '3 euros = money 3 EUR', '50 pence = money 50 penny'],
    ['3 euros, 50 cents', '3 euros = money 3 EUR', '50 cents = money 50 cent'],
    ['3 dollars half a cent', '3 dollars = money 3 USD', 'half a cent = money 0.5 cent'],
    ['3 dollars and a half', '3 dollars and a half = money 3.5 USD'],
    ['millions of dollars', 'millions of dollars = money vague 2000000..9999999 USD'],
    ['five of dollars', 'five = number 5'],
    ['2013 dollars and $2013', '2013 dollars = money 2013 USD', '$2013 = money 2013 USD'],
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
    ['852,000 barrels a day after the vote', '852,000 barrels a day = rate 852000 barrel/day'],
    ['852,000 barrels of very light crude oil a day', '852,000 barrels = number 852000 barrel'],
    ['852,000 barrels left port a day ago', '852,000 barrels = number 852000 barrel'],
    ['hundreds of barrels a day', 'hundreds of barrels a day = rate vague 200..999 barrel/day'],
    ['dozens a day', 'dozens a day = rate vague 24..99 count/day'],
    ['24 a day later', '24 = number 24'],
    ['24 people a day later', '24 = number 24'],
    ['24 in a day', '24 = number 24'],
    ['24 (a day)', '24 = number 24'],
    ['$5 a day later', '$5 = money 5 USD'],
    ['5 points a year', '5 points = points 5'],
    ['24 hours a day', '24 hours = duration 24 hour'],
    ['half of them a day', 'half = fraction 50 percent'],
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
    ['half-hour talks', 'half-hour = duration 0.5 hour'],
    ['a quarter of an hour', 'a quarter of an hour = duration 0.25 hour'],
    ['three quarters of an hour', 'three quarters of an hour = duration 0.75 hour'],
    ['a third of the year', 'a third = fraction 33.3333 percent'],
    ['down by half years later', 'half = fraction 50 percent'],
    ['a third day', 'third = ordinal 3'],
    ['dozens of years', 'dozens of years = duration vague 24..99 year'],
    ['five of years', 'five = number 5'],
    ['three full hours later', 'three full hours later = duration 3 hour'],
    ['three full years old', 'three full years old = duration 3 age'],
    ['three full barrels', 'three = number 3'],
    ['six-months later', 'six-months = duration 6 month'],
    ['two days and a half', 'two days and a half = duration 2.5 day'],
    ['two days and a half of it', 'two days = duration 2 day', 'a half = fraction 50 percent'],
    ['two days and a half dozen arrests', 'two days = duration 2 day', 'a half dozen = number 6'],
    ['two days and a half mile', 'two days = duration 2 day', 'a half mile = number 0.5 mile'],
    [
      'two years and a half million dollars',
      'two years = duration 2 year',
      'a half million dollars = money 500000 USD',
    ],
    ['dozens of days and a half', 'dozens of days = duration vague 24..99 day', 'a half = fraction 50 percent'],
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
    ['half-barrel kegs', 'half-barrel = number 0.5 barrel'],
    ['half the barrels', 'half = fraction 50 percent'],
    ['10 million barrels', '10 million barrels = number 10000000 barrel'],
    ['1.8m long and 1.8m voters', '1.8m = number 1.8 metre', '1.8m = number 1800000'],
    ['five m long', 'five = number 5'],
    ['6 foot 11.5 inches', '6 foot 11.5 inches = number 6.9583 foot'],
    ['6 foot 12 inches', '6 foot = number 6 foot', '12 inches = number 12 inch'],
    ['6 foot 2 people', '6 foot = number 6 foot', '2 = number 2'],
    ['6 foot and 2', '6 foot = number 6 foot', '2 = number 2'],
    ['5 ft, 2 in', '5 ft = number 5 foot', '2 = number 2'],
    ['dozens of feet 2 inches', 'dozens of feet = number vague 24..99 foot', '2 inches = number 2 inch'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
