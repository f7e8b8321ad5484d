import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

const quotesIn = (text: string, language = 'en') => marksOf([text], { language }).map((line) => line.split(' -> ')[0]);

describe('whose monthly earnings', () => {
  it.each([
    ['en', 'An ordinary Venezuelan earns ten to eleven dollars a month.', ['ten to eleven dollars a month']],
    ['en', 'A teacher said it: most Venezuelans earn eleven dollars a month.', ['eleven dollars a month']],
    ['en', 'In Venezuela teachers earn about $20 a month.', []],
    ['en', 'A nurse earns $15 a month in Venezuela.', []],
    ['en', 'A Venezuelan migrant earns about $1,300 per month.', []],
    ['es', 'Un migrante venezolano gana unos 1.300 dólares al mes.', []],
    ['es', 'Un venezolano de a pie gana entre 10 y 11 dólares al mes.', ['entre 10 y 11 dólares al mes']],
    ['pt', 'Um migrante venezuelano ganha cerca de 1.300 dólares por mês.', []],
    ['fr', 'Un migrant vénézuélien gagne environ 1 300 dollars par mois.', []],
  ])('(%s) %s', (language, text, quotes) => expect(quotesIn(text, language)).toEqual(quotes));
});

describe('whose oil', () => {
  it.each([
    ['OPEC output fell to 26.5 million barrels a day in July.', []],
    ["OPEC said Venezuela's output was 852,000 barrels a day in July.", ['852,000 barrels a day']],
  ])('%s', (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
});

describe('a rumour', () => {
  it.each([
    ['en', 'In the protests a rumour had it that 500 people had been killed.', []],
    ['en', 'Foro Penal said that 24 people had been killed in the protests, against all rumours.', ['24 people']],
    ['es', 'Corrió el rumor de que 500 personas habían muerto en las protestas.', []],
    ['pt', 'Correu o boato de que 500 pessoas tinham morrido nos protestos.', []],
    ['fr', 'La rumeur voulait que 500 personnes aient été tuées dans les manifestations.', []],
  ])('(%s) %s', (language, text, quotes) => expect(quotesIn(text, language)).toEqual(quotes));
});
