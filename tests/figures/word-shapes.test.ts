import { describe, expect, it } from 'vitest';
import { addShape, mayHaveShape, noShapes } from '../../utils/figures/word-shapes.ts';

const shapes = noShapes();
for (const word of ['million', 'à', 'œuvre', 'élus', '%', "'"]) addShape(shapes, word);

const mayBe = (word: string, behind = ' next') => mayHaveShape(shapes, word + behind, 0, word.length);

describe('what a word looks like', () => {
  it.each([
    ['as it is', 'million'],
    ['in capitals', 'MILLION'],
    ['with accents, in capitals', 'ÉLUS'],
    ['of one letter', 'à'],
    ['of one letter, in capitals', 'À'],
    ['a mark', '%'],
    ['another sign for a mark', '’'],
    ['letters whose cases are further apart', 'ŒUVRE'],
  ])('lets a word pass %s', (_, word) => {
    expect(mayBe(word)).toBe(true);
  });

  it('does not take what stands behind a word of one letter for a part of it', () => {
    expect(mayBe('à', 'bc')).toBe(true);
  });

  it.each(['people', 'mini', 'millions', 'mi', 'x', '$', '7'])('keeps %s out', (word) => {
    expect(mayBe(word)).toBe(false);
  });
});
