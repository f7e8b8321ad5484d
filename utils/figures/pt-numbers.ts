import { inOrder } from './in-order.ts';
import type { NumberVocabulary } from './vocabulary.ts';

/** Numbers, parts, multiples and ordinals in Portuguese, as Brazil and Portugal write them. */
export const portugueseNumbers: NumberVocabulary = {
  decimal: ',',
  groups: '.',
  alsoEnglish: true,
  adding: [
    {
      takes: 1,
      words: {
        ...inOrder(
          'zero, um / uma, dois / duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze / quatorze, quinze, ' +
            'dezesseis / dezasseis, dezessete / dezassete, dezoito, dezenove / dezanove',
          0,
        ),
        cem: 100,
      },
    },
    { takes: 10, words: inOrder('vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa', 20, 10) },
    {
      takes: 100,
      words: inOrder(
        'cento, duzentos / duzentas, trezentos / trezentas, quatrocentos / quatrocentas, quinhentos / quinhentas, ' +
          'seiscentos / seiscentas, setecentos / setecentas, oitocentos / oitocentas, novecentos / novecentas',
        100,
        100,
      ),
    },
  ],
  multiplying: {},
  scales: {
    dezena: 10,
    dezenas: 10,
    dúzia: 12,
    dúzias: 12,
    vintena: 20,
    centena: 100,
    centenas: 100,
    mil: 1e3,
    milhar: 1e3,
    milhares: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    // a thousand million in Brazil; Portugal says mil milhões, and bilião for a million million
    bilhão: 1e9,
    bilhões: 1e9,
    bilião: 1e12,
    biliões: 1e12,
    trilhão: 1e12,
    trilhões: 1e12,
    trilião: 1e18,
    triliões: 1e18,
  },
  rounded: 'dezena, vintena, centena',
  shortScales: { k: 1e3, M: 1e6, mi: 1e6, mln: 1e6, bi: 1e9, tri: 1e12 },
  metre: { word: 'm', before: 'de' },
  numberLinks: { words: 'e', from: 10, to: 1e12 },
  mixesDigits: true,
  decimalWords: 'vírgula, virgula, ponto',
  fractions: {
    one: {
      ...inOrder('meio / meia / metade, terço / terça parte, quarto / quarta parte, quinto / quinta parte', 2),
      ...inOrder('sexto / sexta parte, sétimo / sétima parte, oitavo / oitava parte, nono / nona parte', 6),
      ...inOrder('décimo / décima parte, centésimo / centésima parte', 10, 90),
      milésimo: 1000,
    },
    many: {
      ...inOrder('terços / terças partes, quartos / quartas partes, quintos / quintas partes', 3),
      ...inOrder('sextos, sétimos, oitavos, nonos, décimos / décimas partes', 6),
      centésimos: 100,
    },
    ofUnits: 'meio, meia',
  },
  bareFractions: {
    words:
      'metade, terça parte, quarta parte, quinta parte, sexta parte, sétima parte, oitava parte, décima parte, centésima parte',
    after: 'primeira, segunda, outra, essa, esta, aquela, cada, última, cara, melhor, sua, nossa, minha, na, pela, à',
    before: 'do caminho, do preço, do tempo, do campo, da tabela, superior, inferior, norte, sul',
  },
  halves: { 'e meio': 1 / 2, 'e meia': 1 / 2, 'e um quarto': 1 / 4, 'e um terço': 1 / 3 },
  multiples: {
    always: {},
    followed: { dobro: 2, triplo: 3, quádruplo: 4, quíntuplo: 5 },
    followers: 'de, do, da, dos, das, que',
    times: 'vezes, x',
    timesAlways: '',
    timesFollowers:
      'mais, menos, maior, maiores, menor, menores, superior, superiores, inferior, o, a, os, as, seu, sua, tanto, tantos, tantas',
    tails: 'mais, maior, maiores, superior, o número, a quantidade',
  },
  vague: {
    vários: [3, 9],
    várias: [3, 9],
    dezenas: [20, 99],
    dúzias: [24, 99],
    centenas: [200, 999],
    milhares: [2e3, 9_999],
    milhões: [2e6, 9_999_999],
    bilhões: [2e9, 9_999_999_999],
    'dezenas de milhares': [2e4, 99_999],
    'dezenas de milhar': [2e4, 99_999],
    'centenas de milhares': [2e5, 999_999],
    'centenas de milhar': [2e5, 999_999],
    'dezenas de milhões': [2e7, 99_999_999],
    'centenas de milhões': [2e8, 999_999_999],
    'milhares de milhões': [2e9, 9_999_999_999],
    'dezenas de bilhões': [2e10, 99_999_999_999],
    'centenas de bilhões': [2e11, 999_999_999_999],
    'centenas e centenas': [200, 999],
    'milhares e milhares': [2e3, 9_999],
  },
  vagueScaled: {
    vários: [3, 9],
    várias: [3, 9],
    alguns: [3, 9],
    algumas: [3, 9],
    poucos: [3, 9],
    poucas: [3, 9],
    diversos: [3, 9],
    diversas: [3, 9],
    'um par de': [2, 3],
  },
  ordinals: {
    words: {
      ...inOrder(
        'primeiro / primeira / primeiros / primeiras, segundo / segunda / segundos / segundas, terceiro / terceira / terceiros / terceiras, ' +
          'quarto / quarta / quartos / quartas, quinto / quinta / quintos / quintas, sexto / sexta, sétimo / sétima, oitavo / oitava, ' +
          'nono / nona, décimo / décima, undécimo / undécima, duodécimo / duodécima',
        1,
      ),
      ...inOrder(
        'vigésimo / vigésima, trigésimo / trigésima, quadragésimo / quadragésima, quinquagésimo / quinquagésima',
        20,
        10,
      ),
      ...inOrder('sexagésimo, septuagésimo, octogésimo, nonagésimo, centésimo / centésima', 60, 10),
      ...inOrder('ducentésimo, tricentésimo', 200, 100),
      milésimo: 1000,
    },
    compound: true,
    endings: 'º, ª, °, o, a, os, as',
  },
};
