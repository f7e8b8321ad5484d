import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

type Turn = readonly [language: string, text: string, expected: readonly string[]];

const recognised = (name: string, subject: string, verdict = 'agrees') =>
  `${name} -> recognised-gonzalez-as-president-elect ${subject} ${verdict}`;
const winner = (name: string, subject = 'maduro') => `${name} -> election-winner ${subject} contested`;

const answers = (question: string, language: string, text: string, published = '2024-08-18') =>
  marksOf([text], { language, published }).filter((mark) => mark.includes(`-> ${question}`));

describe('who recognised whom, in Romance turns', () => {
  it.each<Turn>([
    ['fr', 'L’Argentine a reconnu Edmundo González comme président élu.', [recognised('Argentine', 'argentina')]],
    ['fr', 'Dès mardi, le Pérou a reconnu González comme président élu.', [recognised('Pérou', 'peru')]],
    [
      'fr',
      'Edmundo González se cache. L’Uruguay l’a reconnu à son tour comme président élu.',
      [recognised('Uruguay', 'uruguay')],
    ],
    [
      'fr',
      'Edmundo González se cache. Les États-Unis l’ont eux aussi reconnu comme président élu.',
      [recognised('Les États-Unis', 'united-states', 'contested')],
    ],
    ['fr', 'Le Pérou ne reconnaît pas González comme président élu.', [recognised('Pérou', 'peru', 'disagrees')]],
    ['fr', 'Le Pérou n’a pas reconnu González comme président élu.', [recognised('Pérou', 'peru', 'disagrees')]],
    ['fr', 'Le Pérou s’apprête à reconnaître González comme président élu.', []],
    ['fr', 'Le Pérou pourrait reconnaître González comme président élu.', []],
    ['fr', 'Le Pérou a reconnu Juan Guaidó comme président par intérim.', []],
    ['fr', 'Si le Pérou a reconnu González comme président élu, que dira Lima ?', []],
    [
      'pt',
      'González foi reconhecido como presidente eleito pelo Peru e pelo Uruguai.',
      [recognised('Peru', 'peru'), recognised('Uruguai', 'uruguay')],
    ],
    [
      'es',
      'El reconocimiento de González como presidente electo por parte de Argentina irritó a Caracas.',
      [recognised('Argentina', 'argentina')],
    ],
    [
      'fr',
      'La reconnaissance de González comme président élu par l’Argentine a irrité Caracas.',
      [recognised('Argentine', 'argentina')],
    ],
    ['fr', 'La visite de González comme président élu par l’Argentine passe inaperçue.', []],
    [
      'es',
      'Perú reconoció a González como presidente electo y esta tarde lo hizo Uruguay.',
      [recognised('Perú', 'peru'), recognised('Uruguay', 'uruguay')],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(answers('recognised-gonzalez', language, text)).toEqual(expected);
  });
});

describe('who won, in Romance turns', () => {
  it.each<Turn>([
    ['es', 'El presidente de Venezuela, Nicolás Maduro, ganó las elecciones del domingo.', [winner('Nicolás Maduro')]],
    ['es', 'El mandatario venezolano, Nicolás Maduro, ganó las elecciones.', [winner('Nicolás Maduro')]],
    ['pt', 'Pelo boletim do Conselho, Nicolás Maduro foi reeleito com 51,2% dos votos.', [winner('Nicolás Maduro')]],
    ['fr', 'Maduro a été proclamé vainqueur de la présidentielle.', [winner('Maduro')]],
    ['es', 'El presidente de Brasil, Lula, ganó las elecciones.', []],
    ['pt', 'Se Nicolás Maduro for reeleito, nada muda nas eleições.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(answers('election-winner', language, text)).toEqual(expected);
  });
});

describe('who abstained and who stayed away, in Romance turns', () => {
  it.each<Turn>([
    [
      'es',
      'En la OEA, Brasil optó por la abstención en el voto sobre Venezuela y México ni siquiera asistió.',
      ['Brasil -> oas-vote-abstained brazil agrees', 'México -> oas-vote-absent mexico agrees'],
    ],
    [
      'fr',
      'À l’OEA, le Brésil s’est réfugié dans l’abstention sur le Venezuela.',
      ['Brésil -> oas-vote-abstained brazil agrees'],
    ],
    ['es', 'En la ONU, Brasil optó por la abstención en el voto sobre Venezuela.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(answers('oas-vote', language, text)).toEqual(expected);
  });
});

describe('dates in chronicles', () => {
  it.each<Turn>([
    [
      'pt',
      'O presidente Maduro vai ao Tribunal Supremo (9/8) para validar o resultado.',
      ['9/8 -> court-appearance maduro agrees'],
    ],
    ['pt', '29/7: Maduro se proclama vencedor.', ['29/7 -> victory-declared maduro agrees']],
    [
      'es',
      '9 de agosto. Maduro comparece ante la Sala Electoral del Tribunal Supremo.',
      ['9 de agosto -> court-appearance maduro agrees'],
    ],
    ['es', 'Foro Penal contó 1.152 detenciones desde el 29 de julio, cuando se proclamó vencedor Maduro.', []],
    ['pt', 'O presidente Maduro obteve 2/3 dos deputados do Tribunal Supremo.', []],
  ])('%s: %s', (language, text, expected) => {
    const dates = marksOf([text], { language }).filter((mark) => /-> (?:court-appearance|victory-declared)/.test(mark));
    expect(dates).toEqual(expected);
  });
});

describe('figures in Romance turns', () => {
  it.each<Turn>([
    [
      'fr',
      'Depuis le scrutin, 24 personnes ont perdu la vie et plus de 1 300 ont été placées en détention, d’après Foro Penal.',
      ['24 personnes -> deaths agrees', 'plus de 1 300 -> arrests agrees'],
    ],
    [
      'fr',
      'Près du quart de la population vénézuélienne a émigré.',
      ['Près du quart de la population vénézuélienne -> emigrated-share agrees'],
    ],
    ['fr', 'Une économie amputée des trois quarts. Un peuple en route.', ['trois quarts -> economy-shrunk agrees']],
    [
      'fr',
      'La transmission des résultats a cessé dans 15 000 bureaux de vote, raconte un ingénieur réfugié en Colombie.',
      ['15 000 bureaux de vote -> interrupted-stations agrees'],
    ],
    [
      'pt',
      'O regime estaria forjando mais de 30 mil atas num galpão, segundo Santos.',
      ['mais de 30 mil atas -> forged-receipts consistent'],
    ],
    ['es', 'Personas fallecidas en las protestas: 25 (23 civiles y dos militares)', ['25 -> deaths consistent']],
    ['fr', 'Le Cubain Díaz-Canel, lui, a vu partir un habitant sur dix.', []],
    ['fr', 'Après les manifestations, l’équipe de Maduro a salué onze arrêts de la gardienne.', []],
    ['fr', 'Il avait noté le nombre de machines en panne avant la transmission des résultats : 31.', []],
    ['pt', 'O candidato Venâncio Mondlane diz ter ganho com 53 por cento e compara o país à Venezuela de Maduro.', []],
    ['es', 'No, el CNE no ha admitido que González sacara el 67 % de los votos.', []],
    ['es', 'El Gobierno de Milei, que llegó con el 55,6 % en el balotaje, reconoce a los opositores.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(marksOf([text], { language })).toEqual(expected);
  });
});
