import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../utils/claims/compile-terms.ts';
import { findTerms } from '../../utils/claims/terms.ts';
import { tokensOf } from '../../utils/claims/tokens.ts';
import { CutText } from '../../utils/figures/cut-text.ts';
import { WordBook } from '../../utils/figures/word-book.ts';

const book = new WordBook();

const TERMS = [
  'the vote',
  'the vote of July',
  'the _ vote',
  'the',
  'vot* count',
  'González',
  "l'opposition",
  'post-election*',
  '*',
];

/** The terms found in a text, with the words they cover. */
function found(text: string, terms: readonly string[] = TERMS): string[] {
  const tokens = tokensOf(new CutText(text, book), []);
  const hits: string[] = [];
  findTerms(tokens, compileTerms(terms.map((term) => [term, term] as const)), (values, from, to) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    for (const value of values) hits.push(`${value}: ${words}`);
  });
  return hits;
}

describe('terms in a text', () => {
  it.each([
    ['the longest first', 'the vote of July', ['the vote of July: the vote of July', 'the vote: the vote', 'the: the']],
    ['any one word in between', 'The July vote', ['the _ vote: The July vote', 'the: The']],
    [
      'any one word, a word of other terms too',
      'the vote vote',
      ['the _ vote: the vote vote', 'the vote: the vote', 'the: the'],
    ],
    ['words that begin so', 'voting counts, voters count', ['vot* count: voters count']],
    ['without regard to case and diacritics', 'GONZALEZ', ['González: GONZALEZ']],
    ['parted by an apostrophe', 'L’opposition', ["l'opposition: L’opposition"]],
    ['parted by a hyphen', 'post-elections', ['post-election*: post-elections']],
    ['not over a line', 'of the; vote', ['the: the']],
    ['not at the end of a text that breaks off', 'behind the', ['the: the']],
    ['not within a word', 'theory', []],
  ])('are found: %s', (_, text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('are found again as they were', () => {
    const terms = compileTerms([['the vote', 1] as const, ['The Vote', 2] as const]);
    const tokens = tokensOf(new CutText('the vote, the vote', book), []);
    const values: number[] = [];
    findTerms(tokens, terms, (all) => values.push(...all));
    expect(values).toEqual([1, 2, 1, 2]);
  });

  it('may be none', () => {
    expect(found('the vote', [])).toEqual([]);
  });
});
