import { describe, expect, test } from 'vitest';
import { described } from './described.ts';

describe('fractions', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'half of them; a half; one half',
      'half = fraction 50 percent',
      'a half = fraction 50 percent',
      'one half = fraction 50 percent',
    ],
    [
      'a third of them, two-thirds, three quarters, three-quarters',
      'a third = fraction 33.3333 percent',
      'two-thirds = fraction 66.6667 percent',
      'three quarters = fraction 75 percent',
      'three-quarters = fraction 75 percent',
    ],
    [
      'nearly one in four, 1 in 4, one in every four, one out of every four, one-in-four',
      'nearly one in four = fraction nearly 25 percent',
      '1 in 4 = fraction 25 percent',
      'one in every four = fraction 25 percent',
      'one out of every four = fraction 25 percent',
      'one-in-four = fraction 25 percent',
    ],
    [
      'nine out of ten and nine out of 10',
      'nine out of ten = fraction 90 percent',
      'nine out of 10 = fraction 90 percent',
    ],
    ['½ and ¾ of it', '½ = fraction 50 percent', '¾ = fraction 75 percent'],
    ['3/4 of voters', '3/4 = fraction 75 percent'],
    ['less than a third', 'less than a third = fraction less-than ..33.3333 percent'],
    ['just over a quarter', 'just over a quarter = fraction just-over 25 percent'],
    ['a fifth.', 'a fifth = fraction 20 percent'],
    ['a tenth more', 'a tenth = fraction 10 percent'],
    ['four-fifths', 'four-fifths = fraction 80 percent'],
    ['shrunk by half', 'half = fraction 50 percent'],
    ['halved'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});

describe('what is a fraction, and what is none', () => {
  test.each<[language: string, text: string, ...figures: string[]]>([
    ['en', '3/10 of the seats', '3/10 = fraction 30 percent'],
    ['en', '3/7, 0/4, 4/4, 5/4, 3/100 and 1/2/3 of the seats'],
    ['en', '10 1/2/3', '10 = number 10'],
    ['en', 'three fourths of the votes', 'three fourths = fraction 75 percent'],
    ['en', 'two quarters of growth', 'two = number 2'],
    ['en', 'four quarters of growth', 'four = number 4'],
    ['en', 'five quarters of growth', 'five = number 5'],
    ['en', 'zero thirds', 'zero = number 0'],
    ['en', 'one thirds', 'one = number 1'],
    ['en', 'two third of them', 'two = number 2', 'third = ordinal 3'],
    ['en', 'half-mile walk', 'half-mile = number 0.5 mile'],
    ['en', 'half-finished and the second half of it'],
    ['en', 'half - finished', 'half = fraction 50 percent'],
    ['en', 'a third-party tool', 'third = ordinal 3'],
    ['en', 'a third (33 per cent)', 'a third = fraction 33.3333 percent', '33 per cent = percent 33'],
    ['en', 'half a million times two', 'half a million = number 500000', 'two = number 2'],
    ['es', 'un tercio de los votos', 'un tercio = fraction 33.3333 percent'],
    ['es', 'UN TERCIO de los votos', 'UN TERCIO = fraction 33.3333 percent'],
    ['es', 'un cuarto de los votos', 'un cuarto = fraction 25 percent'],
    ['es', 'un cuarto mandato', 'cuarto = ordinal 4'],
    ['fr', 'un quart des voix', 'un quart = fraction 25 percent'],
    ['fr', 'un quart temps'],
    ['fr', 'près du quart de la population', 'près du quart = fraction about 25 percent'],
    ['fr', 'près du quart monde'],
    ['fr', 'le quart de la population'],
    ['pt', 'um quarto dos votos', 'um quarto = fraction 25 percent'],
    ['pt', 'um quarto homem', 'quarto = ordinal 4'],
  ])('%s: %s', (language, text, ...figures) => {
    expect(described(text, language)).toEqual(figures);
  });
});

describe('one of so many', () => {
  test.each<[language: string, text: string, ...figures: string[]]>([
    ['en', 'one in 100', 'one in 100 = fraction 1 percent'],
    ['en', 'one in 150', 'one in 150 = fraction 0.6667 percent'],
    ['en', 'one in 155', 'one = number 1', '155 = number 155'],
    ['en', '21 in 200', '21 = number 21', '200 = number 200'],
    ['en', 'two in 1900', 'two = number 2', '1900 = date 19000101..19001231 year'],
    ['en', 'one in 2099', 'one = number 1', '2099 = date 20990101..20991231 year'],
    ['en', 'one in 2100', 'one in 2100 = fraction 0.0476 percent'],
    ['en', 'one in ten a day', 'one in ten = fraction 10 percent'],
    ['en', 'half in four', 'half = fraction 50 percent', 'four = number 4'],
    ['en', 'five in four', 'five = number 5', 'four = number 4'],
    ['fr', 'un électeur sur 20', 'un électeur sur 20 = fraction 5 percent'],
    ['fr', 'un électeur sur mille', 'un électeur sur mille = fraction 0.1 percent'],
    ['fr', 'un électeur sur 30', '30 = number 30'],
    ['fr', 'un policier sur deux reste', 'un policier sur deux = fraction 50 percent'],
    ['fr', 'une enquête sur deux policiers', 'deux = number 2'],
    ['fr', 'un rapport sur dix ans', 'dix ans = duration 10 year'],
  ])('%s: %s', (language, text, ...figures) => {
    expect(described(text, language)).toEqual(figures);
  });
});

describe('ratios and multiples', () => {
  test.each<[text: string, ...figures: string[]]>([
    [
      'two-to-one, two to one, 2-to-1, 2:1',
      'two-to-one = ratio 2',
      'two to one = ratio 2',
      '2-to-1 = ratio 2',
      '2:1 = ratio 2',
    ],
    ['more than two-to-one', 'more than two-to-one = ratio more-than 2..'],
    ['a 2-1 margin', '2-1 = ratio 2'],
    ['outnumbered 3-1', '3-1 = ratio 3'],
    ['a ratio of 5 to 2', '5 to 2 = ratio 2.5'],
    ['more than twice as many votes', 'more than twice as many = ratio more-than 2..'],
    ['twice the number', 'twice = ratio 2'],
    ['double the number', 'double = ratio 2'],
    ['three times as many', 'three times as many = ratio 3'],
    ['10 times higher', '10 times = ratio 10'],
    ['threefold', 'threefold = ratio 3'],
    ['almost double', 'almost double = ratio nearly 2'],
    ['3x', '3x = ratio 3'],
    ['3:2', '3:2 = ratio 1.5'],
    ['3:1:2'],
    ['3-to-2', '3-to-2 = ratio 1.5'],
    ['three to two', 'three = number 3 first', 'two = number 2 second'],
    ['200-to-100', '200 = number 200 first', '100 = number 100 second'],
    ['1 to 1', '1 = number 1', '1 = number 1'],
    ['1-to-2', '1-to-2 = range range 1..2'],
    ['3 against 1', '3 = number 3 first', '1 = number 1 second'],
    ['a margin of 3-2', '3-2 = ratio 1.5'],
    ['a margin of 3 to 2', '3 to 2 = ratio 1.5'],
    ['a margin of 3 - 2', '3 = number 3', '2 = number 2'],
    ['a margin of 3-3'],
    ['a margin of 2-3', '2-3 = range range 2..3'],
    ['a margin of 120-3', '120 = number 120 first', '3 = number 3 second'],
    ['half to one', 'half = fraction 50 percent'],
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
