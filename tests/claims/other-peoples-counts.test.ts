import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

const on = (language: string) => ({ language });

describe('whose workers', () => {
  it.each([
    ['en', ['Santos says the tally sheets are being forged in a warehouse. 150 people work there.'], ['150 people']],
    ['en', ['Every sheet of the opposition’s tally is scanned and then checked by two people.'], []],
    ['en', ['The Venezuelan newspaper employed 150 people before its printing works closed.'], []],
    ['es', ['Santos dice que 150 empleados falsifican actas en un galpón.'], ['150 empleados']],
    ['es', ['El diario venezolano empleaba a 150 personas hasta que cerró la imprenta.'], []],
    ['pt', ['Santos diz que 150 funcionários falsificam atas num galpão.'], ['150 funcionários']],
    ['pt', ['O jornal venezuelano empregava 150 pessoas até a gráfica fechar.'], []],
    ['fr', ['Selon Santos, 150 employés falsifient des procès-verbaux dans un hangar.'], ['150 employés']],
    ['fr', ['Chaque procès-verbal de l’opposition est vérifié par deux personnes.'], []],
    ['fr', ['Le quotidien vénézuélien employait 150 personnes, jusqu’à la vente de son imprimerie.'], []],
  ])('(%s) %s', (language, texts, quotes) => {
    expect(marksOf(texts, on(language)).filter((line) => line.includes('forgery-workers'))).toEqual(
      quotes.map((quote) => `${quote} -> forgery-workers consistent`),
    );
  });
});

describe('whose army', () => {
  it.each([
    ['en', 'Venezuela has 130,000 active-duty troops.', true],
    ['es', 'El Ejército brasileño, con 210.000 hombres en activo, es mayor.', false],
    ['pt', 'Sob seu comando estão 130 mil militares da ativa.', true],
    ['pt', 'O Exército brasileiro, com 210 mil homens, é maior.', false],
    ['fr', 'L’armée brésilienne, avec 210 000 hommes, est plus grande.', false],
  ])('(%s) %s', (language, text, isMarked) => {
    expect(marksOf([text], on(language)).some((line) => line.includes('active-troops'))).toBe(isMarked);
  });
});

describe('people who left', () => {
  it.each([
    ['en', 'Under Maduro a quarter of the population emigrated, or 7.7 million people.'],
    ['es', 'Con Maduro emigró un cuarto de la población, o 7,7 millones de personas.'],
    ['pt', 'Sob Maduro um quarto da população emigrou, ou 7,7 milhões de pessoas.'],
    ['fr', 'Sous Maduro, un quart de la population a émigré, soit 7,7 millions de personnes.'],
  ])('are no deaths, though the heading speaks of people: (%s) %s', (language, text) => {
    const marks = marksOf(['Gente, gens, people', text], { language, kinds: ['heading', 'paragraph'] });
    expect(marks.filter((line) => line.includes('deaths'))).toEqual([]);
  });
});

describe('a place named in a few quoted words', () => {
  const page = (quotation: string) => [
    'Depuis mai, les violences ont fait onze morts et plus de 2 000 interpellations.',
    quotation,
  ];
  it.each([
    ['« On n’est pas au Venezuela », a lancé un sénateur.', 0],
    ['Les Vénézuéliens du pays s’inquiètent de la suite, dit un sénateur.', 2],
  ])('%s', (quotation, marks) => {
    expect(marksOf(page(quotation), { language: 'fr', title: 'Le compte' })).toHaveLength(marks);
  });
});
