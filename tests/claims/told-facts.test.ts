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

describe('who recognised whom, in four languages', () => {
  const ARGENTINA = 'Argentina recognised González as president-elect.';
  it.each<Case>([
    ['es', 'El gobierno argentino reconoció a González como presidente electo.', ['gobierno argentino agrees']],
    [
      'es',
      'El gobierno argentino no ha reconocido a González como presidente electo.',
      ['gobierno argentino disagrees'],
    ],
    ['es', 'Un gobierno reconoció a González como presidente electo.', []],
    ['pt', 'O governo argentino reconheceu González como presidente eleito.', ['governo argentino agrees']],
    ['fr', 'Le gouvernement argentin a reconnu González comme président élu.', ['gouvernement argentin agrees']],
    ['pt', 'González foi reconhecido como presidente eleito pela Argentina.', ['Argentina agrees']],
    ['pt', 'González foi reconhecido como líder pela Argentina.', []],
    ['pt', 'O Peru não chegou a reconhecer González como presidente eleito.', ['Peru disagrees']],
    ['pt', 'O Peru pode chegar a reconhecer González como presidente eleito.', []],
    ['pt', 'O Peru reconheceu a vitória de González.', ['Peru agrees']],
    ['fr', "L'Équateur a refusé de reconnaître la victoire de Maduro.", []],
    ['en', 'González was also acknowledged as the rightful winner.', []],
    ['en', 'Peru, which in August recognised González as president-elect, is silent.', ['Peru agrees']],
    ['fr', 'Le Pérou, qui en août a reconnu González comme président élu, se tait.', ['Pérou agrees']],
    ['en', 'Peru, which in August may recognise González as president-elect, is silent.', []],
    ['en', `${ARGENTINA} Peru was the first to do so.`, ['Argentina agrees', 'Peru agrees']],
    ['en', `${ARGENTINA} Peru hopes to do so.`, ['Argentina agrees']],
    [
      'fr',
      "L'Argentine a reconnu González comme président élu. Le Pérou l'avait fait dès mardi.",
      ['Argentine agrees', 'Pérou agrees'],
    ],
    [
      'en',
      'Brazil and Colombia were among the 11 to abstain at the OAS in the vote on Venezuela.',
      ['Brazil agrees', 'Colombia agrees'],
    ],
    ['en', 'Brazil and Colombia are urged to abstain at the OAS in the vote on Venezuela.', []],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});

describe('who may stand', () => {
  it.each<Case>([
    ['pt', 'María Corina Machado foi declarada inelegível e não pôde ser candidata.', ['María Corina Machado agrees']],
    ['pt', 'A aliada de María Corina Machado foi declarada inelegível.', []],
    ['fr', 'María Corina Machado a été déclarée inéligible.', ['María Corina Machado agrees']],
    ['en', 'María Corina Machado may be declared ineligible for the election.', []],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});

describe('of whom the same is said', () => {
  const PERU = 'Peru recognised González as president-elect.';
  const BOTH = ['Peru agrees', 'Argentina agrees'];
  const ALONE = ['Peru agrees'];
  it.each<Case>([
    ['en', `${PERU} So has Argentina.`, BOTH],
    ['en', `${PERU} So, in the reading of most newspapers, has Argentina.`, BOTH],
    ['en', `${PERU} So, in the reading of most of the newspapers of the whole continent, has Argentina.`, ALONE],
    ['en', `${PERU} So have traders in Argentina.`, ALONE],
    ['en', `${PERU} As president, Argentina has a liberal.`, ALONE],
    ['en', `${PERU} Nor has Argentina.`, ['Peru agrees', 'Argentina disagrees']],
    [
      'en',
      'Peru did not recognise González as president-elect. Argentina has.',
      ['Peru disagrees', 'Argentina agrees'],
    ],
    ['en', 'As did Argentina, Peru recognised González as president-elect.', ['Argentina agrees', 'Peru agrees']],
    ['en', `${PERU} Argentina, Uruguay and Ecuador have, too.`, [...BOTH, 'Uruguay agrees']],
    ['en', `${PERU} Argentina has.`, BOTH],
    ['en', `${PERU} Argentina has not.`, ['Peru agrees', 'Argentina disagrees']],
    ['en', `${PERU} Argentina has a liberal president.`, ALONE],
    ['en', `${PERU} Argentina followed suit.`, BOTH],
    ['en', `${PERU} Argentina followed the news.`, ALONE],
    ['en', `${PERU} Argentina may have done the same.`, ALONE],
    ['en', `${PERU} Argentina wants to do the same.`, ALONE],
    ['en', `${PERU} Argentina has also followed suit.`, BOTH],
    ['en', `${PERU} Argentina will have followed suit.`, ALONE],
    ['en', `${PERU} Argentina has never followed suit.`, ['Peru agrees', 'Argentina disagrees']],
    ['en', `${PERU} Argentina's traders followed suit.`, ALONE],
    ['en', `${PERU} Argentina has-been politicians laugh.`, ALONE],
    ['en', `${PERU} Argentina did the same thing.`, ALONE],
    ['en', `${PERU} Argentina did the same in August.`, BOTH],
    ['en', `${PERU} Argentina did the same a few hours later.`, BOTH],
    ['en', `${PERU} It rained. It poured. Argentina followed suit.`, BOTH],
    ['en', `${PERU} It rained. It poured. It hailed. Argentina followed suit.`, ALONE],
    ['en', `Argentina followed suit. ${PERU}`, ALONE],
    ['en', 'Peru will recognise González as president-elect. Argentina followed suit.', []],
    ['en', 'Peru recognised González as president-elect; Argentina also did, and Uruguay has yet to.', BOTH],
    [
      'es',
      'Perú reconoció a González como presidente electo. Argentina hizo lo mismo.',
      ['Perú agrees', 'Argentina agrees'],
    ],
    ['pt', 'O Peru reconheceu González como presidente eleito. A Argentina fez o mesmo.', BOTH],
    [
      'fr',
      "Le Pérou a reconnu González comme président élu. L'Argentine a fait de même.",
      ['Pérou agrees', 'Argentine agrees'],
    ],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));
});

describe('to whom it is done', () => {
  const PERU = ['Peru agrees'];
  it.each<Case>([
    ['en', 'González is hiding. Peru recognised him as president-elect.', PERU],
    ['en', 'Maduro is hiding. Peru recognised him as president-elect.', []],
    ['en', 'Maduro spoke of González. Peru recognised him as president-elect.', PERU],
    ['en', 'Peru recognised him as president-elect.', []],
    ['en', 'Peru recognised Maduro and not González as president-elect.', []],
    ['en', 'Peru recognised González as a friend of its people.', []],
    ['es', 'González está escondido. Argentina lo ha reconocido.', ['Argentina agrees']],
    ['es', 'Maduro está escondido. Argentina lo ha reconocido.', []],
    ['fr', "González se cache. L'Argentine et le Pérou l'ont eux aussi reconnu.", ['Argentine agrees', 'Pérou agrees']],
    ['fr', "González se cache. L'Argentine a bien reconnu.", []],
  ])('%s: %s', (language, sentence, expected) => expect(factsIn(language, sentence)).toEqual(expected));

  it.each([
    [['González is hiding.'], PERU],
    [['González is hiding.', 'It rains.', 'It rains.'], PERU],
    [['González is hiding.', 'It rains.', 'It rains.', 'It rains.'], []],
    [['Maduro is hiding.'], []],
  ])('is who was named in the few paragraphs before: %j', (before, expected) => {
    const page = aPage([...before, 'Peru recognised him as president-elect.'], { title: TITLES.en });
    expect(findMarks(page, sets).map(({ quote, verdict }) => `${quote} ${verdict}`)).toEqual(expected);
  });
});
