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

describe('a second half with a role behind it', () => {
  it.each([
    ['es', 'El CNE dio a Maduro el 51,2 % de los votos, por el 44,2 % de su principal contendiente.', '44,2 %'],
    ['es', 'Maduro obtuvo el 51,2 % de los votos, frente al 44,2 % de su rival.', '44,2 %'],
    ['pt', 'Maduro obteve 51,2% dos votos, ante 44,2% do adversário.', '44,2%'],
    ['fr', 'Maduro a obtenu 51,2 % des voix, contre 44,2 % de son rival.', '44,2 %'],
    ['en', 'The council put Maduro on 51.2 per cent, ahead of the 44.2 per cent of his opponent.', '44.2 per cent'],
  ])('%s: %s', (language, paragraph, half) => {
    expect(marksOf([paragraph], { language, title: 'Venezuela' })).toContain(`${half} -> ${GONZALEZ}`);
  });

  it('is the first one’s where no other is named', () => {
    const marks = marksOf(['Maduro was put on 51.2 per cent, ahead of the 44.2 per cent of his own party’s survey.']);
    expect(marks).not.toContain(`44.2 per cent -> ${GONZALEZ}`);
  });
});
