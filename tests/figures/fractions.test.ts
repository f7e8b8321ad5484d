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
  ])('%s', (text, ...figures) => {
    expect(described(text)).toEqual(figures);
  });
});
