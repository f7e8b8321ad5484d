import { describe, expect, it } from 'vitest';
import { marksOf, voicesOf } from './finding.ts';

const PAGE = { language: 'es' };
const marks = (text: string) => marksOf([text], PAGE);
const figures = (text: string) => marks(text).filter((mark) => !mark.includes('election-winner'));
const share = (quote: string, subject: string, verdict = 'contested') => `${quote} -> vote-share ${subject} ${verdict}`;

describe('whose share a figure is, in Spanish', () => {
  it.each([
    ['Maduro obtuvo un 51,2 % de los votos.', [share('51,2 % de los votos', 'maduro')]],
    [
      'González ganó con el 67 % de los sufragios y Maduro sacó el 30.',
      [share('67 % de los sufragios', 'gonzalez'), share('30', 'maduro')],
    ],
    [
      'El boletín da a Maduro el 51,2 % frente al 44,2 % de González.',
      [share('51,2 %', 'maduro'), share('44,2 %', 'gonzalez')],
    ],
    [
      'El mandatario venció con el 51,2 % de los votos, contra el 44,2 % que cosechó el abanderado opositor.',
      [share('51,2 % de los votos', 'maduro'), share('44,2 %', 'gonzalez')],
    ],
    [
      'Maduro logró el 51,2 % de los votos y su contrincante se quedó en el 44,2 %.',
      [share('51,2 % de los votos', 'maduro'), share('44,2 %', 'gonzalez')],
    ],
    ['González no sale de casa. En las actas, obtuvo el 67 % de los votos.', [share('67 % de los votos', 'gonzalez')]],
    ['Habría obtenido González el 67 % de los votos, según las actas.', [share('67 % de los votos', 'gonzalez')]],
    ['No fue el 51,2 % de los votos para Maduro, sino el 30 %.', [share('30 %', 'maduro')]],
    [
      'El exdiplomático aventajó al mandatario con un 67 % de los votos frente a un 30 %.',
      [share('67 % de los votos', 'gonzalez'), share('30 %', 'maduro')],
    ],
    ['Maduro, de 61 años, fue declarado ganador con el 51,2 % de los votos.', [share('51,2 % de los votos', 'maduro')]],
    ['Si Maduro hubiera obtenido el 51,2 % de los votos, habría mostrado las actas.', []],
    ['De haber ganado Maduro con el 51,2 % de los votos habría fiesta.', []],
    ['Nadie cree que Maduro lograra el 51,2 % de los votos.', []],
    ['¿Obtuvo Maduro el 51,2 % de los votos?', []],
    ['Según una encuesta, Maduro tenía el 30 % de la intención de voto.', []],
    ['En el estado Zulia, González sacó el 67 % de los votos.', []],
    ['En 2018, Maduro obtuvo el 67 % de los votos.', []],
    ['El presidente colombiano ganó con el 51 % de los votos.', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('who is ahead, in Spanish', () => {
  const lead = (quote: string, subject: string) => [`${quote} -> vote-lead ${subject} contested`];

  it.each([
    ['Según las actas, González superó a Maduro por 37 puntos.', lead('37 puntos', 'gonzalez over maduro')],
    ['Según el boletín, ganó Maduro por siete puntos.', lead('siete puntos', 'maduro over gonzalez')],
    ['Las actas dan una ventaja de 37 puntos a González.', lead('37 puntos', 'gonzalez over maduro')],
    ['Maduro fue derrotado por 37 puntos, según las actas.', lead('37 puntos', 'gonzalez over maduro')],
    ['En Bolivia, Maduro no es nadie: ganó Arce por 37 puntos los comicios.', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('counts in Spanish', () => {
  it.each([
    ['Murieron 24 personas en las protestas.', ['24 personas -> deaths agrees']],
    ['Ya son 24 los muertos en las protestas.', ['24 -> deaths agrees']],
    ['La cifra de detenidos en las protestas asciende a 1.303.', ['1.303 -> arrests agrees']],
    ['Hubo decenas de detenidos en las protestas.', ['decenas de detenidos -> arrests disagrees']],
    ['¿Cuántos muertos dejaron las protestas? Al menos 24.', ['Al menos 24 -> deaths agrees']],
    ['¿Hubo muertos en las protestas? Al menos 24 heridos.', []],
    ['Una veintena de heridos dejaron las protestas.', []],
    ['En las protestas de 2014 murieron 24 personas.', []],
    ['Hace cinco años murieron 24 personas en las protestas.', []],
    ['Al menos 24 personas, entre ellas tres menores, resultaron heridas en las protestas.', []],
    ['Fueron excarcelados 1.300 detenidos tras las protestas.', []],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('in whose mouth a figure is, in Spanish', () => {
  it.each([
    ['El CNE otorgó a Maduro el 51,2 % de los votos.', ['51,2 % de los votos: electoral-council']],
    ['Maduro ganó con el 51,2 % de los votos, informó el CNE.', ['51,2 % de los votos: electoral-council']],
    ['Para la oposición, González ganó con el 67 % de los votos.', ['67 % de los votos: opposition']],
    ['Murieron 24 personas en las protestas, según Foro Penal y Provea.', ['24 personas: foro-penal provea']],
  ])('%s', (text, expected) => {
    expect(voicesOf([text], PAGE)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a page in several languages', () => {
  const QUOTED = 'The paper says: “El CNE le dio a Maduro el 51,2 % de los votos sin mostrar una sola de las actas”.';
  const SPANISH = 'El CNE dijo que Maduro obtuvo el 51,2 % de los votos, pero no mostró las actas.';
  const ITALIAN = 'Secondo il consiglio Maduro ha ottenuto il 51,2 % dei voti, ma González non lo riconosce.';

  it.each([
    ['a quotation in an English paragraph', QUOTED, [share('51,2 % de los votos', 'maduro')]],
    ['a paragraph in an English page', SPANISH, [share('51,2 % de los votos', 'maduro')]],
    ['a language that is not read', ITALIAN, []],
  ])('%s', (_, text, expected) => {
    expect(marksOf([text])).toEqual(expected);
  });
});

describe('time in power told in longer units', () => {
  it.each([
    ['Chavismo has been in power for a quarter of a century.', ['a quarter of a century -> socialist-years agrees']],
    [
      'Half a year later Washington reimposed the sanctions on Venezuela.',
      ['Half a year -> sanctions-reimposed-after united-states agrees'],
    ],
    ['Maduro has been in power for two decades.', ['two decades -> maduro-years maduro disagrees']],
  ])('%s', (text, expected) => {
    expect(marksOf([text])).toEqual(expected);
  });
});

describe('named facts and dates in Spanish', () => {
  const fact = (quote: string, question: string, subject: string, verdict = 'contested') =>
    `${quote} -> ${question} ${subject} ${verdict}`;
  const RECOGNISED = 'recognised-gonzalez-as-president-elect';

  it.each([
    [
      'Argentina y Uruguay han reconocido a Edmundo González como presidente electo.',
      [fact('Argentina', RECOGNISED, 'argentina', 'agrees'), fact('Uruguay', RECOGNISED, 'uruguay', 'agrees')],
    ],
    [
      'Edmundo González fue reconocido por Estados Unidos como ganador de las elecciones.',
      [fact('Estados Unidos', RECOGNISED, 'united-states')],
    ],
    ['Estados Unidos se negó a reconocer el resultado.', []],
    ['España podría reconocer a González como presidente electo.', []],
    ['El CNE proclamó ganador a Nicolás Maduro.', [fact('Nicolás Maduro', 'election-winner', 'maduro')]],
    ['El CNE declaró a Maduro como vencedor de los comicios.', [fact('Maduro', 'election-winner', 'maduro')]],
    ['González derrotó a Maduro, dicen las actas.', [fact('González', 'election-winner', 'gonzalez')]],
    ['Si Maduro gana las elecciones, millones emigrarán.', []],
    ['Para justificar el triunfo de Nicolás Maduro hacen falta actas.', []],
    [
      'En la OEA, Brasil y Colombia se abstuvieron de votar la resolución sobre Venezuela.',
      [
        fact('Brasil', 'oas-vote-abstained', 'brazil', 'agrees'),
        fact('Colombia', 'oas-vote-abstained', 'colombia', 'agrees'),
      ],
    ],
    ['Los venezolanos votaron el 28 de julio.', ['28 de julio -> election-date agrees']],
    [
      'Washington levantó la mayoría de las sanciones contra Caracas en octubre de 2023.',
      [fact('octubre de 2023', 'sanctions-lifted', 'united-states', 'agrees')],
    ],
    ['Hubo protestas el 30 de julio en Caracas.', []],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
