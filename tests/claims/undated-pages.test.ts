import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

const WON = 'Nicolás Maduro was declared the winner of the presidential election with 51.2 per cent of the vote.';
const GANO = 'Nicolás Maduro fue declarado ganador de las elecciones presidenciales con el 51,2 % de los votos.';

describe('a page without a date', () => {
  it.each([
    ['names the event and no year', 'en', WON, 'The protests go on.', true],
    ['names it and years of another time', 'en', WON, 'In the 2017 protests people were killed.', false],
    ['names it by its day', 'en', `${WON} He has ruled since 2013.`, 'The vote took place on July 28.', true],
    ['names it and its year', 'en', `${WON} He has ruled since 2013.`, 'The protests of 2024 go on.', true],
    ['names it by its other candidate', 'en', `${WON} He has ruled since 2013.`, 'Edmundo González fled.', true],
    ['gives a year before its own', 'en', 'It is not 2018.', `In 2024 he won again. ${WON}`, true],
    ['in Spanish, of another time', 'es', GANO, 'En las protestas de 2017 hubo muertos.', false],
    ['in Spanish, by its day', 'es', `${GANO} Gobierna desde 2013.`, 'Se votó el 28 de julio.', true],
  ])('%s', (_what, language, first, second, isMarked) => {
    const marks = marksOf([first, second], { published: null, language, title: '' });
    expect(marks.some((line) => line.includes('vote-share'))).toBe(isMarked);
  });
});
