import { describe, expect, it } from 'vitest';
import { CutText } from '../../utils/figures/cut-text.ts';
import { NUMERAL, WordBook } from '../../utils/figures/word-book.ts';

const book = new WordBook();

/** The runs of a text: words as they are written, digits in brackets. */
function runs(text: string): string[] {
  const { starts, ends, words } = new CutText(text, book);
  return words.map((word, run) => (word === NUMERAL ? `[${text.slice(starts[run], ends[run])}]` : word.written));
}

describe('a text is cut', () => {
  it.each([
    ['', []],
    ['—', []],
    ['González won.', ['González', 'won']],
    ['l’opposition', ['l', 'opposition']],
    ['post-election', ['post', 'election']],
    ['28th', ['[28]', 'th']],
    ['1,300', ['[1]', '[300]']],
    ['2½', ['[2½]']],
    ['\ud800 lone', ['lone']],
  ])('%j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('not into runs of letters that are no words', () => {
    const { starts, words } = new CutText(`a ${'b'.repeat(41)} c`, book);
    expect(starts).toEqual([0, 2, 44]);
    expect(words.map(({ written }) => written)).toEqual(['a', '', 'c']);
  });

  it.each([
    ['Nothing but Latin – “and €”.', true],
    ['Privet, Привет', false],
    ['nº 5', false],
    ['⅓ more', false],
    ['a\u0301', false],
  ])('and tells whether there are Latin letters only: %j', (text, isLatin) => {
    expect(new CutText(text, book).isLatin).toBe(isLatin);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [4, 2],
    [9, 3],
  ])('and finds the first run that ends behind %i', (at, run) => {
    expect(new CutText('a be see', book).runFrom(at)).toBe(run);
  });
});
