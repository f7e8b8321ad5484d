import { describe, expect, it, test } from 'vitest';
import { CutText } from '../../utils/figures/cut-text.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';
import { described } from './described.ts';

describe('numbers in digits and words', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['They counted 1,300 arrests by Friday.', '1,300 = number 1300'],
    ['Officials listed 1\u00a0300 names.', '1\u00a0300 = number 1300'],
    ['Officials listed 1\u202f300\u202f500 names.', '1\u202f300\u202f500 = number 1300500'],
    ['Officials listed 12,34,567 names.', '12,34,567 = number 1234567'],
    ['A total of 17 were held.', '17 = number 17'],
    ['Seventeen were held in the square.', 'Seventeen = number 17'],
    ['twenty-four people are dead', 'twenty-four = number 24'],
    ['Some sixty seven ballots were spoiled', 'Some sixty seven = number about 67'],
    ['a hundred and ten houses', 'a hundred and ten = number 110'],
    ['one hundred and sixteen seats', 'one hundred and sixteen = number 116'],
    ['two dozen lorries', 'two dozen = number 24'],
    ['half a dozen lorries', 'half a dozen = number 6'],
    ['a dozen eggs', 'a dozen = number 12'],
    ['thirteen hundred marchers', 'thirteen hundred = number 1300'],
    ['half a million marchers', 'half a million = number 500000'],
    ['quarter of a million people', 'quarter of a million = number 250000'],
    ['two thirds of a million people', 'two thirds of a million = number 666666.6667'],
    ['1.1 million voters', '1.1 million = number 1100000'],
    ['2.5m voters', '2.5m = number 2500000'],
    ['3 million and a half', '3 million and a half = number 3500000'],
    ['two and a half million', 'two and a half million = number 2500000'],
    ['13 lakh farmers and 1.5 crore votes', '13 lakh = number 1300000', '1.5 crore = number 15000000'],
    ['three lakh crore', 'three lakh crore = number 3000000000000'],
    ['-5 and minus five and −7.5', '-5 = number -5', 'minus five = number -5', '−7.5 = number -7.5'],
    ['five thousand two hundred and six', 'five thousand two hundred and six = number 5206'],
    ['between one hundred and two hundred people', 'between one hundred and two hundred = range range 100..200'],
    ['two thousand and three thousand', 'two thousand = number 2000', 'three thousand = number 3000'],
    ['.300', '.300 = number 0.3'],
    ['10½ laps and 10 1/2 laps', '10½ = number 10.5', '10 1/2 = number 10.5'],
    ['120k followers', '120k = number 120000'],
    ['5 bn votes', '5 bn = number 5000000000'],
    ['10 m people paid $5', '10 = number 10', '$5 = money 5 USD'],
    ['12k high schools', '12k = number 12000'],
    ['5 ½ laps', '5 ½ = number 5.5'],
    ['½ million voters and 2/3 million more', '½ million = number 500000', '2/3 million = number 666666.6667'],
    ['1½ million voters', '1½ million = number 1500000'],
    ['2 and a half million', '2 and a half million = number 2500000'],
    ['3 million and a half of them', '3 million and a half = number 3500000'],
    ['three and a half thousand', 'three and a half thousand = number 3500'],
    ['two million and a half million', 'two million and a half = number 2500000', 'million = number 1000000'],
    ['a dozen and a half lorries', 'a dozen and a half = number 18'],
    ['minus half a million voters', 'minus half a million = number -500000'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('what is not one number', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['a ½A seat'],
    ['101/2 laps'],
    ['10  ½ laps', '10 = number 10', '½ = fraction 50 percent'],
    ['10 1 /2', '10 = number 10', '1 = number 1'],
    ['10 11/2 laps', '10 = number 10'],
    ['10 5/5 laps', '10 = number 10'],
    ['5 a/b', '5 = number 5'],
    ['5 x/2 laps', '5 = number 5'],
    ['1/02'],
    ['10 1/02', '10 = number 10'],
    ["in '5 of 24' votes", '5 = number 5', '24 = number 24'],
    ['2 and a half of them', '2 = number 2', 'a half = fraction 50 percent'],
    ['three and a half of them', 'three = number 3', 'a half = fraction 50 percent'],
    ['two thousand 300 people', 'two thousand = number 2000', '300 = number 300'],
    ['a two', 'two = number 2'],
    ['1,2 hundred and 1,2 billion'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

it('reads a text that was cut before as the text itself', () => {
  const text = 'At least 24 people, or 67 per cent';
  const grammar = grammarOf('en');
  expect(readFigures(new CutText(text, grammar.book), grammar)).toEqual(readFigures(text, grammar));
});

describe('vague figures', () => {
  test.each<[text: string, ...figures: string[]]>([
    ['several thousand instances', 'several thousand = number vague 3000..9999'],
    ['several engineers', 'several = number vague 3..9'],
    ['dozens of people', 'dozens = number vague 24..99'],
    ['hundreds of people', 'hundreds = number vague 200..999'],
    ['Hundreds were held', 'Hundreds = number vague 200..999'],
    ['thousands of cases', 'thousands = number vague 2000..9999'],
    ['tens of thousands', 'tens of thousands = number vague 20000..99999'],
    ['a few hundred', 'a few hundred = number vague 300..999'],
    ['several hundred', 'several hundred = number vague 300..999'],
    ['millions of people', 'millions = number vague 2000000..9999999'],
    ['several dozen people', 'several dozen = number vague 36..119'],
    ['few thousand', 'few thousand = number vague 3000..9999'],
    ['dozens of dollars', 'dozens of dollars = money vague 24..99 USD'],
    ['hundred of people', 'hundred = number 100'],
    ['few people'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
