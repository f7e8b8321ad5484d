import { describe, expect, it } from 'vitest';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { aPage, sets } from './finding.ts';

const TITLES = {
  en: 'Venezuela: the presidential election',
  es: 'Venezuela: las elecciones presidenciales',
  pt: 'Venezuela: a eleição presidencial',
  fr: "Venezuela : l'élection présidentielle",
} as const;

type Language = keyof typeof TITLES;

/** The names of which facts are told in a paragraph under a title of its language: `Peru agrees`. */
function factsIn(language: Language, paragraph: string): string[] {
  const page = aPage([paragraph], { language, title: TITLES[language], published: '2024-08-20' });
  const marks = findMarks(page, sets).filter(({ figure }) => figure.kind === 'fact');
  return marks.map(({ quote, verdict }) => `${quote} ${verdict}`);
}

type Case = readonly [Language, sentence: string, expected: readonly string[]];

describe('who won, and what', () => {
  it.each<Case>([
    ['en', "Maduro won't leave.", []],
    ['en', 'Maduro won, the council says.', ['Maduro contested']],
    ['en', 'The opposition said Maduro won only 30 per cent of the vote.', []],
    ['es', 'La oposición dijo que Maduro ganó apenas el 30 % de los votos.', []],
    ['pt', 'A oposição disse que Maduro ganhou só 30% dos votos.', []],
    ['es', 'El CNE dijo que Maduro ganó con el 51,2 %.', ['Maduro contested']],
    ['en', 'Maduro won over the army after the election.', []],
    ['en', 'Maduro won by a landslide, the electoral council said.', ['Maduro contested']],
    ['fr', "Maduro gagne du temps après l'élection.", []],
    ['fr', "Maduro a gagné de l'influence depuis l'élection.", []],
    ['fr', 'Le CNE affirme que Maduro a gagné de justesse.', ['Maduro contested']],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});

describe('whom a preposition or a possessive keeps out of the subject', () => {
  it.each<Case>([
    ['en', 'Unlike Argentina, Chile has not recognised González as president-elect.', []],
    ['es', 'A diferencia de Argentina, Chile no ha reconocido a González como presidente electo.', []],
    ['pt', 'Ao contrário da Argentina, o Chile não reconheceu González como presidente eleito.', []],
    ['fr', "À la différence de l'Argentine, le Chili n'a pas reconnu González comme président élu.", []],
    ['fr', "Contrairement à l'Argentine, le Chili n'a pas reconnu González comme président élu.", []],
    [
      'en',
      'Unlike Chile, Argentina and Peru recognise González as president-elect.',
      ['Argentina agrees', 'Peru agrees'],
    ],
    ['en', 'Like Argentina, Peru has recognised González as president-elect.', ['Argentina agrees', 'Peru agrees']],
    [
      'en',
      'Countries that do not recognise González as president-elect include Argentina’s neighbours Bolivia and Brazil.',
      [],
    ],
    ['en', 'Governments, including Peru’s neighbour Chile, recognised González as president-elect.', []],
    [
      'en',
      'Governments, including Peru’s cautious foreign ministry, recognised González as president-elect.',
      ['Peru agrees'],
    ],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});

describe('where the attack is said to have come from', () => {
  it.each<Case>([
    ['en', 'Saab said the cyberattack on the count came from North Macedonia.', ['North Macedonia consistent']],
    ['en', 'The cyberattack on the count did not come from North Macedonia.', []],
    ['en', 'North Macedonia denied that any cyberattack on the count came from its territory.', []],
    ['es', 'El ataque cibernético no vino de Macedonia del Norte, dicen expertos electorales.', []],
    ['es', 'El ataque cibernético vino de Macedonia del Norte, dice el CNE.', ['Macedonia del Norte consistent']],
    ['fr', "La cyberattaque contre le scrutin n'est pas venue de Macédoine du Nord.", []],
    [
      'pt',
      'O ataque cibernético às urnas partiu da Macedônia do Norte, disse Saab. O ataque não partiu da Macedônia do Norte.',
      ['Macedônia do Norte consistent'],
    ],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});
