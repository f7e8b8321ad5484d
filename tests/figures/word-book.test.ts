import { describe, expect, it } from 'vitest';
import { PerWord, WordBook } from '../../utils/figures/word-book.ts';

describe('a book of words', () => {
  it('has one word for all occurrences of a spelling', () => {
    const book = new WordBook();
    expect(book.of('González')).toBe(book.of('González'));
    expect(book.of('González')).not.toBe(book.of('gonzález'));
  });

  it.each([
    ['González', 'gonzález', 'gonzalez', true],
    ['ÉLU', 'élu', 'elu', true],
    ['votes', 'votes', 'votes', false],
    ['%', '%', '%', false],
  ])('works %j out', (written, lower, norm, capital) => {
    expect(new WordBook().of(written)).toMatchObject({ written, lower, norm, capital });
  });

  it('tells words apart that have the same hash', () => {
    const book = new WordBook();
    const same = ['Aa', 'BB'];
    expect(same.map((word) => book.of(word).written)).toEqual(same);
    expect(same.map((word) => book.of(word).written)).toEqual(same);
  });

  it('takes both apostrophes for one', () => {
    const book = new WordBook();
    expect(book.sign(0x2019)).toBe(book.sign(0x27));
  });

  it('keeps no more than a long page has, and reads the others all the same', () => {
    const book = new WordBook();
    const lengths = new PerWord(({ written }) => written.length);
    const first = book.of('w0');
    const words = Array.from({ length: 60_000 }, (_, i) => `w${i}`);
    expect(words.filter((word) => lengths.of(book.of(word)) !== word.length)).toEqual([]);
    expect(book.of('w0')).toBe(first);
    expect(book.of('w59999')).not.toBe(book.of('w59999'));
  });
});

describe('what is worked out of each word', () => {
  it('is worked out once', () => {
    const book = new WordBook();
    const asked: string[] = [];
    const lengths = new PerWord((word) => asked.push(word.written));
    expect(['a', 'b', 'a'].map((word) => lengths.of(book.of(word)))).toEqual([1, 2, 1]);
    expect(asked).toEqual(['a', 'b']);
  });
});
