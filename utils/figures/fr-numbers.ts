import { inOrder } from './in-order.ts';
import type { NumberVocabulary } from './vocabulary.ts';

/** Numbers, parts, multiples and ordinals in French, as France, Belgium, Switzerland and Québec write them. */
export const frenchNumbers: NumberVocabulary = {
  decimal: ',',
  groups: ".'’",
  alsoEnglish: true,
  adding: [
    {
      takes: 1,
      words: inOrder(
        'zéro, un / une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, ' +
          'dix sept, dix huit, dix neuf',
        0,
      ),
    },
    {
      takes: 10,
      words: {
        ...inOrder('vingt, trente, quarante, cinquante', 20, 10),
        ...inOrder('septante, huitante / octante, nonante', 70, 10),
      },
    },
    // soixante-dix and quatre-vingt-onze count on to the next twenty
    { takes: 20, words: inOrder('soixante, quatre vingt / quatre vingts', 60, 20) },
  ],
  multiplying: { cent: 100, cents: 100 },
  scales: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    mille: 1e3,
    millier: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
    trillion: 1e18,
    trillions: 1e18,
  },
  rounded: 'dizaine, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine, millier',
  shortScales: { k: 1e3, M: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mrds: 1e9, mio: 1e6 },
  metre: { word: 'm', before: 'de' },
  numberLinks: { words: 'et', from: 10, to: 20 },
  mixesDigits: false,
  decimalWords: 'virgule',
  fractions: {
    one: {
      ...inOrder('demi / demie / moitié, tiers, quart, cinquième, sixième, septième, huitième, neuvième, dixième', 2),
      vingtième: 20,
      centième: 100,
      millième: 1000,
    },
    many: {
      ...inOrder('tiers, quarts, cinquièmes, sixièmes, septièmes, huitièmes, neuvièmes, dixièmes', 3),
      vingtièmes: 20,
      centièmes: 100,
      millièmes: 1000,
    },
    ofUnits: 'demi, demie',
  },
  bareFractions: {
    words: 'moitié',
    after: 'première, seconde, autre, cette, chaque, dernière, à, deuxième, sa, ma',
    before: 'du chemin, du temps, moins, plus, nord, sud, supérieure, inférieure, homme',
  },
  halves: {
    'et demi': 1 / 2,
    'et demie': 1 / 2,
    'et un demi': 1 / 2,
    'et quart': 1 / 4,
    'et un quart': 1 / 4,
    'et un tiers': 1 / 3,
  },
  multiples: {
    always: {},
    followed: { double: 2, triple: 3, quadruple: 4, quintuple: 5 },
    followers: 'de, du, des, que',
    times: 'fois',
    timesAlways: '',
    timesFollowers:
      'plus, moins, supérieur, supérieure, supérieurs, inférieur, inférieure, le, la, les, son, sa, ses, autant, celui, celle, ce, davantage',
    tails: 'plus, supérieur, supérieure, le nombre, autant, davantage',
  },
  vague: {
    plusieurs: [3, 9],
    dizaines: [20, 99],
    douzaines: [24, 99],
    centaines: [200, 999],
    milliers: [2e3, 9_999],
    millions: [2e6, 9_999_999],
    milliards: [2e9, 9_999_999_999],
    'dizaines de milliers': [2e4, 99_999],
    'centaines de milliers': [2e5, 999_999],
    'dizaines de millions': [2e7, 99_999_999],
    'centaines de millions': [2e8, 999_999_999],
    'dizaines de milliards': [2e10, 99_999_999_999],
    'centaines de milliards': [2e11, 999_999_999_999],
    'des centaines et des centaines': [200, 999],
    'milliers et milliers': [2e3, 9_999],
  },
  vagueScaled: { plusieurs: [3, 9], quelques: [3, 9], 'une paire de': [2, 3] },
  ordinals: {
    words: {
      ...inOrder(
        'premier / première / premiers / premières / unième / et unième, deuxième / second / seconde / deuxièmes, troisième / tierce / troisièmes, ' +
          'quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième / et onzième, douzième, treizième, quatorzième, ' +
          'quinzième, seizième, dix septième, dix huitième, dix neuvième',
        1,
      ),
      ...inOrder(
        'vingtième, trentième, quarantième, cinquantième, soixantième, septantième, quatre vingtième / octantième, nonantième',
        20,
        10,
      ),
      centième: 100,
      millième: 1000,
    },
    compound: false,
    endings: 'er, re, ère, ere, e, ème, eme, ième, ieme, nd, nde, d, es, èmes',
  },
};
