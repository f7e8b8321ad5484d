import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

const MADURO = 'vote-share maduro contested';
const GONZALEZ = 'vote-share gonzalez contested';

describe('to whom a sentence gives its figure from the start', () => {
  it.each([
    [
      'es',
      'El CNE dio a Maduro el 51,2 %. A su rival le dio el 44,2 %.',
      [`51,2 % -> ${MADURO}`, `44,2 % -> ${GONZALEZ}`],
    ],
    [
      'fr',
      'Le CNE a accordé à Maduro 51,2 %. À son rival, il en a accordé 44,2 %.',
      [`51,2 % -> ${MADURO}`, `44,2 % -> ${GONZALEZ}`],
    ],
    ['pt', 'O CNE deu a Maduro 51,2%. Ao seu rival, deu 44,2%.', [`51,2% -> ${MADURO}`, `44,2% -> ${GONZALEZ}`]],
    ['es', 'El CNE habló de Maduro. Le dio el 51,2 %.', [`51,2 % -> ${MADURO}`]],
  ])('%s: %s', (language, paragraph, expected) => {
    expect(marksOf([paragraph], { language, title: 'Venezuela' })).toEqual(expected);
  });
});
