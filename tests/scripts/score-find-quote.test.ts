import { describe, expect, it } from 'vitest';
import { findQuote } from '../../scripts/score/find-quote.ts';

describe('a quote in a text', () => {
  it.each([
    ['24', '2024, 24.5, 1,24, 124 and 240'],
    ['24', 'fell by 0.24 or 24,000'],
    ['one', 'someone alone phoned'],
    ['67 per cent', '67 per centum, 67percent'],
    ['51.2', '51x2'],
    ['', ''],
  ])('%j is not found in %j', (quote, text) => {
    expect(findQuote(text, quote).filter(({ start, end }) => end > start)).toEqual([]);
  });

  it.each([
    ['24', 'By 2024, 24. And 24, then (24)-24', ['24', '24', '24', '24']],
    ['67 per cent', 'took 67 \u00a0per\ncent, 67 per cent.', ['67 \u00a0per\ncent', '67 per cent']],
    ['30', 'lost 67-30', ['30']],
    ['$10.50 a month', 'earns $10.50 a month', ['$10.50 a month']],
    ['51%', 'with 51%.', ['51%']],
    ['González', 'for González’s camp', ['González']],
    ['win (so?)', 'a win (so?)', ['win (so?)']],
  ])('%j is found in %j', (quote, text, found) => {
    expect(findQuote(text, quote).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
