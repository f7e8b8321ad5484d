import { describe, expect, it } from 'vitest';
import { compileTerms, joinTerms } from '../../utils/claims/compile-terms.ts';
import { shelveTerms } from '../../utils/claims/shelved-terms.ts';
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
    ['not where a word is called like what every object has', 'constructor', []],
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

describe('what terms may show in a text that is not read yet', () => {
  const TERMS: readonly (readonly [term: string, bit: number])[] = [
    ['won', 1],
    ['the council', 2],
    ['the _ council', 2],
    ['28 July', 4],
    ['González', 8],
    ['Expo 2025', 16],
  ];
  const terms = joinTerms<number, number>(
    [{ shelved: shelveTerms(TERMS.map(([term]) => [term])), meaning: (list) => TERMS[list]?.[1] ?? 0 }],
    (bits) => bits,
    (bit) => bit,
  );

  it.each([
    ['a word', 'She won.', 1],
    ['several words', 'The council met, and González won', 11],
    ['digits', 'on 28 July', 4],
    ['digits behind a word', 'at Expo 2025', 16],
    ['no other digits behind it', 'at Expo 2020', 0],
    ['a phrase that breaks off behind its second word', 'The big sea', 2],
    ['no phrase that breaks off behind its first word', '28 June', 0],
    ['no part of a word', 'wonder', 0],
    ['nothing', '', 0],
  ])('is told by its words: %s', (_, text, bits) => {
    expect(terms.shownIn(new CutText(text, book))).toBe(bits);
  });

  it('is everything where words are no words', () => {
    expect(terms.shownIn(new CutText('x'.repeat(41), book)) & 15).toBe(15);
  });
});
