import { inOrder } from './in-order.ts';
import type { NumberVocabulary } from './vocabulary.ts';

/** Numbers, parts, multiples and ordinals in Spanish, as Spain and the Americas write them. */
export const spanishNumbers: NumberVocabulary = {
  decimal: ',',
  groups: '.',
  // Mexico, Central America and many agencies write 51.2 and 1,300
  alsoEnglish: true,
  adding: [
    {
      takes: 1,
      words: {
        ...inOrder(
          'cero, uno / una / un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, ' +
            'dieciséis, diecisiete, dieciocho, diecinueve',
          0,
        ),
        ...inOrder(
          'veintiuno / veintiún / veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, ' +
            'veintiocho, veintinueve',
          21,
        ),
      },
    },
    { takes: 10, words: inOrder('veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa', 20, 10) },
    { takes: 1, words: { cien: 100 } },
    {
      takes: 100,
      words: inOrder(
        'ciento, doscientos / doscientas, trescientos / trescientas, cuatrocientos / cuatrocientas, quinientos / quinientas, ' +
          'seiscientos / seiscientas, setecientos / setecientas, ochocientos / ochocientas, novecientos / novecientas',
        100,
        100,
      ),
    },
  ],
  multiplying: {},
  scales: {
    decena: 10,
    decenas: 10,
    docena: 12,
    docenas: 12,
    veintena: 20,
    veintenas: 20,
    treintena: 30,
    cincuentena: 50,
    centenar: 100,
    centenares: 100,
    centena: 100,
    centenas: 100,
    cientos: 100,
    mil: 1e3,
    miles: 1e3,
    millar: 1e3,
    millares: 1e3,
    millón: 1e6,
    millones: 1e6,
    millardo: 1e9,
    millardos: 1e9,
    billón: 1e12,
    billones: 1e12,
    trillón: 1e18,
    trillones: 1e18,
  },
  rounded: 'decena, veintena, treintena, cincuentena, centenar, millar',
  shortScales: { k: 1e3, M: 1e6, MM: 1e6, mill: 1e6, mills: 1e6, mdm: 1e9 },
  metre: {
    word: 'm',
    before: 'de',
  },
  numberLinks: { words: 'y', from: 10, to: 10 },
  mixesDigits: true,
  decimalWords: 'coma, punto',
  fractions: {
    one: {
      ...inOrder('medio / media / mitad, tercio / tercera parte, cuarto / cuarta parte, quinto / quinta parte', 2),
      ...inOrder('sexto / sexta parte, séptimo / séptima parte, octavo / octava parte, noveno / novena parte', 6),
      ...inOrder('décimo / décima parte, centésimo / centésima parte', 10, 90),
    },
    many: {
      ...inOrder('tercios / terceras partes, cuartos / cuartas partes, quintos / quintas partes', 3),
      ...inOrder('sextos / sextas partes, séptimos / séptimas partes, octavos / octavas partes', 6),
      ...inOrder('novenos / novenas partes, décimos / décimas partes', 9),
      centésimos: 100,
      'centésimas partes': 100,
    },
    ofUnits: 'medio, media',
  },
  bareFractions: {
    words:
      'mitad, tercera parte, cuarta parte, quinta parte, sexta parte, séptima parte, octava parte, décima parte, centésima parte',
    after:
      'primera, segunda, otra, esta, esa, aquella, cada, última, buena, mejor, peor, su, nuestra, mi, en la, por la, a la, hacia la, desde la',
    before:
      'de camino, del camino, de precio, de tiempo, del partido, de tabla, de la tabla, superior, inferior, norte, sur',
  },
  halves: { 'y medio': 1 / 2, 'y media': 1 / 2, 'y un cuarto': 1 / 4, 'y un tercio': 1 / 3 },
  multiples: {
    always: {},
    followed: { doble: 2, triple: 3, triplo: 3, cuádruple: 4, quíntuple: 5 },
    followers: 'de, del, que',
    times: 'veces',
    timesAlways: '',
    timesFollowers:
      'más, menos, mayor, mayores, menor, superior, inferior, el, la, los, las, su, sus, lo, tanto, tantos, tantas',
    tails: 'más, mayor, mayores, el número, tantos, tantas, la cantidad',
  },
  vague: {
    varios: [3, 9],
    varias: [3, 9],
    decenas: [20, 99],
    docenas: [24, 99],
    centenares: [200, 999],
    cientos: [200, 999],
    centenas: [200, 999],
    miles: [2e3, 9_999],
    millares: [2e3, 9_999],
    millones: [2e6, 9_999_999],
    'decenas de miles': [2e4, 99_999],
    'decenas de millares': [2e4, 99_999],
    'cientos de miles': [2e5, 999_999],
    'centenares de miles': [2e5, 999_999],
    'decenas de millones': [2e7, 99_999_999],
    'cientos de millones': [2e8, 999_999_999],
    'centenares de millones': [2e8, 999_999_999],
    'miles de millones': [2e9, 9_999_999_999],
    'decenas de miles de millones': [2e10, 99_999_999_999],
    'cientos de miles de millones': [2e11, 999_999_999_999],
    'cientos y cientos': [200, 999],
    'miles y miles': [2e3, 9_999],
  },
  vagueScaled: {
    varios: [3, 9],
    varias: [3, 9],
    algunos: [3, 9],
    algunas: [3, 9],
    'unos cuantos': [3, 9],
    'unas cuantas': [3, 9],
    'unos pocos': [3, 9],
    'unas pocas': [3, 9],
    'un par de': [2, 3],
  },
  ordinals: {
    words: {
      ...inOrder(
        'primero / primera / primer / primeros / primeras, segundo / segunda / segundos / segundas, tercero / tercera / tercer / ' +
          'terceros / terceras, cuarto / cuarta / cuartos / cuartas, quinto / quinta / quintos / quintas, sexto / sexta, ' +
          'séptimo / séptima, octavo / octava, noveno / novena, décimo / décima, undécimo / undécima / decimoprimero / decimoprimera, ' +
          'duodécimo / duodécima / decimosegundo, decimotercero / decimotercera, decimocuarto / decimocuarta, ' +
          'decimoquinto / decimoquinta, decimosexto / decimosexta, decimoséptimo / decimoséptima, decimoctavo / decimoctava, ' +
          'decimonoveno / decimonovena, vigésimo / vigésima',
        1,
      ),
      ...inOrder('trigésimo / trigésima, cuadragésimo / cuadragésima, quincuagésimo / quincuagésima', 30, 10),
      ...inOrder('sexagésimo / sexagésima, septuagésimo, octogésimo, nonagésimo, centésimo / centésima', 60, 10),
      ...inOrder('ducentésimo, tricentésimo', 200, 100),
      milésimo: 1000,
    },
    compound: true,
    endings: 'º, ª, °, o, a, er, ro, ra, ero, era, do, da, to, ta, mo, ma, vo, va, no, na',
  },
};
