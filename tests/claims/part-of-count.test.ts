import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

const EVENT: Readonly<Record<string, string>> = {
  en: 'The protests after the presidential election in Venezuela.',
  es: 'Las protestas tras las elecciones presidenciales en Venezuela.',
  pt: 'Os protestos depois das eleições presidenciais na Venezuela.',
  fr: 'Les manifestations après l’élection présidentielle au Venezuela.',
};

/** The quotes that are marked behind a first paragraph about the protests. */
const quotesIn = (language: string, text: string) =>
  marksOf([EVENT[language] ?? '', text], { language }).map((line) => line.split(' -> ')[0]);

describe('a count of a limited time', () => {
  it.each([
    ['en', 'On the first night, seven people died in the protests.'],
    ['en', 'In the first 24 hours, 11 people were killed and 749 people were arrested.'],
    ['en', 'On Monday and Tuesday 11 people were killed in the protests.'],
    ['en', 'Eleven people were killed on Tuesday night in the protests.'],
    ['en', 'On July 30 alone, seven people were killed in the protests.'],
    ['en', 'In the protests 24 people died in one night.'],
    ['en', 'At least 24 people died in the protests alone.'],
    ['es', 'El primer día murieron 11 personas en las protestas.'],
    ['es', 'El lunes por la noche murieron 11 personas en las protestas.'],
    ['es', 'Solo el 30 de julio murieron siete personas en las protestas.'],
    ['pt', 'Na primeira noite, 11 pessoas morreram nos protestos.'],
    ['pt', 'Na segunda-feira, 11 pessoas morreram nos protestos.'],
    ['fr', 'La première nuit, 11 personnes ont été tuées dans les manifestations.'],
    ['fr', 'Lundi soir, 11 personnes ont été tuées dans les manifestations.'],
    ['en', 'In the first 72 hours of the protests 24 people were killed.'],
    ['en', 'In the first seven days of the protests 24 people were killed.'],
    ['en', 'Some 24 people were killed in the protests on the first night.'],
    ['en', 'First night: 24 killed in the protests.'],
    ['en', 'Some 24 people were killed on Monday in the protests.'],
    ['en', 'Some 24 people were killed Monday in the protests.'],
    ['en', 'On Monday evening and on Tuesday 24 people were killed in the protests.'],
    ['en', 'On Monday only 24 people were killed in the protests.'],
    ['fr', 'Au deuxième jour des manifestations, 24 personnes avaient été tuées.'],
  ])('is a part (%s): %s', (language, text) => expect(quotesIn(language, text)).toEqual([]));

  it.each([
    ['en', 'By Tuesday night 24 people had been killed in the protests.', ['24 people']],
    ['en', 'Since the first night 24 people have been killed in the protests.', ['24 people']],
    ['en', 'On Monday, the death toll in the protests rose to 24.', ['24']],
    ['en', 'On Saturday Foro Penal said 24 people had been killed in the protests.', ['24 people']],
    ['en', 'At least 24 people were killed in the protests, Foro Penal said on Monday.', ['At least 24 people']],
    ['en', 'The protests began on July 29; 24 people were killed.', ['24 people']],
    ['en', 'On July 30, 16 people had been killed in the protests.', ['16 people']],
    ['en', 'In the protests 24 people died in two nights.', ['24 people']],
    ['en', 'In the protests 24 people died. In one night it rained.', ['24 people']],
    ['en', 'In the protests 24 people died in more places.', ['24 people']],
    ['en', 'In one year 24 people died in the protests.', ['24 people']],
    ['es', 'Desde el primer día han muerto 24 personas en las protestas.', ['24 personas']],
    ['es', 'Foro Penal informó el lunes de 24 muertos en las protestas.', ['24 muertos']],
    ['pt', 'Até segunda-feira, 24 pessoas tinham morrido nos protestos.', ['24 pessoas']],
    ['fr', 'Depuis lundi, 24 personnes ont été tuées dans les manifestations.', ['24 personnes']],
    ['en', 'In the first 96 hours of the protests 24 people were killed.', ['24 people']],
    ['en', 'In the first nine days of the protests 24 people were killed.', ['24 people']],
    ['en', 'In the first two weeks of the protests 24 people were killed.', ['24 people']],
    ['en', 'In the first place, 24 people were killed in the protests.', ['24 people']],
    ['en', 'The first night was calm; 24 people were killed in the protests.', ['24 people']],
    ['en', 'The first night was calm, while 24 people were killed in the protests.', ['24 people']],
    ['en', 'Of the first night the police said that 24 people were killed in the protests.', ['24 people']],
    [
      'en',
      'The 24 people killed in the protests that began in many towns on the first night are mourned.',
      ['24 people'],
    ],
    ['en', 'Some 24 people were killed in the protests, it was said on the first night.', ['Some 24 people']],
    ['en', 'Some 24 people were killed, on Monday, in the protests.', ['Some 24 people']],
    ['en', 'Since Monday 24 people have been killed in the protests.', ['24 people']],
    ['en', 'On Monday, the group spoke of 24 deaths in the protests.', ['24 deaths']],
    ['es', 'El 30 de julio habían muerto 24 personas en las protestas.', ['24 personas']],
  ])('is the whole (%s): %s', (language, text, quotes) => expect(quotesIn(language, text)).toEqual(quotes));
});

describe('a count that is added to another', () => {
  it.each([
    ['en', 'Since Monday 24 more people have been arrested in the protests.', []],
    ['en', 'Another 24 people were killed in the protests.', []],
    ['en', 'More than 24 people were killed in the protests.', ['More than 24 people']],
    ['en', 'Some 24 people, and maybe more, were killed in the protests.', ['Some 24 people']],
    ['es', 'Desde el lunes han sido detenidas otras 24 personas en las protestas.', []],
    ['es', 'Han muerto 24 personas más en las protestas.', []],
    ['es', 'Han muerto más de 24 personas en las protestas.', ['más de 24 personas']],
    ['pt', 'Desde então, mais 24 pessoas foram presas nos protestos.', []],
    ['pt', 'Mais de 24 pessoas morreram nos protestos.', ['Mais de 24 pessoas']],
    ['fr', 'Depuis lundi, 24 autres personnes ont été tuées dans les manifestations.', []],
    ['fr', 'Plus de 24 personnes ont été tuées dans les manifestations.', ['Plus de 24 personnes']],
  ])('(%s): %s', (language, text, quotes) => expect(quotesIn(language, text)).toEqual(quotes));
});

describe('a count set out of a greater one', () => {
  it.each([
    ['en', 'Of the 24 people killed in the protests, 15 were shot dead.', ['24 people']],
    ['en', 'Out of 24 killed in the protests, 15 were shot dead.', ['24']],
    ['en', 'In the protests 24 people have died: 23 protesters and one guardsman.', ['24 people']],
    [
      'en',
      'More than 1,300 people were arrested in the protests: at least 24 were killed.',
      ['More than 1,300 people', 'at least 24'],
    ],
    ['en', 'It is said that of all the 24 people killed in the protests, 15 died of shots.', ['24 people']],
    ['en', 'In the protests 24 buses burnt: 23 people died.', ['23 people']],
    ['en', 'In the protests 24 people died; 23 people died, said others.', ['24 people', '23 people']],
    ['en', 'Of 9 people nothing is known: 24 people died in the protests.', ['9 people', '24 people']],
    ['en', 'In the protests 25 people died (23 civilians and two soldiers).', ['25 people']],
    ['en', 'In the protests many died (23 civilians and two soldiers).', ['23 civilians']],
    ['es', 'De las 24 personas que murieron en las protestas, 15 recibieron disparos.', ['24 personas']],
    ['es', 'Han muerto 24 personas en las protestas: 23 manifestantes y un guardia.', ['24 personas']],
    ['pt', 'Das 24 pessoas que morreram nos protestos, 15 foram mortas a tiros.', ['24 pessoas']],
    ['fr', 'Sur les 24 personnes tuées dans les manifestations, 15 ont été tuées par balle.', ['24 personnes tuées']],
  ])('(%s): %s', (language, text, quotes) => expect(quotesIn(language, text)).toEqual(quotes));
});
