import { describe, expect, it } from 'vitest';
import { english } from '../../utils/claims/rhetoric-en.ts';
import { normAt, sentencesOf, tokensOf } from '../../utils/claims/tokens.ts';
import { isOfKind, PRONOUN, REGION_WORD, SAYING, someOfKind, wordKindsOf } from '../../utils/claims/word-kinds.ts';
import { CutText } from '../../utils/figures/cut-text.ts';
import { WordBook } from '../../utils/figures/word-book.ts';

const book = new WordBook();

const abbreviations = new Set(['mr', 'no']);

function sentences(text: string): string[] {
  const tokens = tokensOf(new CutText(text, book), []);
  return sentencesOf(text, tokens, abbreviations).map(({ from, to }) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
}

describe('tokensOf', () => {
  it.each([
    ['González Urrutia', ['gonzalez', 'urrutia']],
    ["l'opposition", ['l', 'opposition']],
    ['Maduro’s post-election', ['maduro', 's', 'post', 'election']],
    ['\ud800 lone \udc00', ['lone']],
    ['', []],
  ])('%j', (text, words) => {
    expect(tokensOf(new CutText(text, book), []).map((token) => token.norm)).toEqual(words);
  });

  it.each([
    ['a, b', 'comma'],
    ['a; b', 'semicolon'],
    ['a: b', 'colon'],
    ['a – b', 'dash'],
    ['a (b', 'bracket'],
    ['a-b', 'hyphen'],
    ['a\u2010b', 'hyphen'],
    ['a\u2011b', 'hyphen'],
    ["a'b", 'apostrophe'],
    ['a\n  b', 'space'],
    ['a\u2028b', 'line'],
  ])('between the two of %j stands a %s', (text, gap) => {
    expect(tokensOf(new CutText(text, book), [])[1]?.gap).toBe(gap);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['One here. Two there.', ['One here', 'Two there']],
    ['Mr. Maduro spoke. He left.', ['Mr. Maduro spoke', 'He left']],
    ['J. Smith said so.', ['J. Smith said so']],
    ['At 4 a.m. he rose.', ['At 4 a.m. he rose']],
    ['“Enough!” They went.', ['Enough', 'They went']],
    ['It rose to 51.2 per cent.', ['It rose to 51.2 per cent']],
    ['First part\n\nSecond part', ['First part', 'Second part']],
    ['One line\nstill the same', ['One line\nstill the same']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('isOfKind', () => {
  const text = {
    tokens: tokensOf(new CutText('He said 24 died in the state', book), []),
    language: { kinds: wordKindsOf(english) },
  };

  it.each([
    ['a pronoun', 0, PRONOUN, true],
    ['a pronoun among others', 0, PRONOUN | SAYING, true],
    ['a verb of saying', 1, SAYING, true],
    ['a verb of saying for a pronoun', 1, PRONOUN, false],
    ['a number', 2, PRONOUN | SAYING | REGION_WORD, false],
    ['a word for a region', 6, REGION_WORD, true],
    ['nothing, in front of the first', -1, PRONOUN, false],
    ['nothing, behind the last', 7, PRONOUN, false],
  ])('%s', (_what, at, kinds, expected) => {
    expect(isOfKind(text, at, kinds)).toBe(expected);
  });

  it('of some tokens in a row, the end excluded', () => {
    expect(someOfKind(text, 1, 7, REGION_WORD)).toBe(true);
    expect(someOfKind(text, 1, 6, REGION_WORD)).toBe(false);
  });
});

it.each([
  [-1, ''],
  [0, 'he'],
  [1, ''],
])('the word at %i', (at, norm) => {
  expect(normAt(tokensOf(new CutText('He', book), []), at)).toBe(norm);
});
