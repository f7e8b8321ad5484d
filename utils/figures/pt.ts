import { portugueseLookalikes } from './pt-lookalikes.ts';
import { portugueseNumbers } from './pt-numbers.ts';
import { portugueseUnits } from './pt-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How Portuguese writes its figures, in the newspapers of Brazil and Portugal. */
export const portuguese: Vocabulary = {
  language: 'pt',
  ...portugueseNumbers,
  ...portugueseUnits,
  articles: 'um, uma',
  boundArticles: 'o, a, os, as, um, uma, uns, umas, seus, suas, esses, essas, estes, estas',
  pronouns: {
    words: 'um, uma',
    after:
      'no, nenhum, nenhuma, cada, este, esse, aquele, o, a, outro, algum, nem, só, qualquer, mais, como, número, dia',
    before:
      'de, do, da, dos, das, outro, outra, que, quem, é, era, foi, há, havia, pode, poderia, deve, se, e, ou, mas, a, para, por, em, com, como, ' +
      'onde, quando, mesmo, mesma, após, ante, sobre, sem, só, mais, o, lhe, ao',
  },
  of: 'de, do, da, dos, das, de cada',
  oneIn: 'em cada, a cada, de cada, por cada, dentre, entre cada',
  nounIn: 'em cada, a cada, de cada',
  ratioJoiners: 'para, a, contra',
  ratioCues: {
    before: 'proporção de, razão de, relação de, margem de, vantagem de, diferença de, maioria de, por mais de',
    behind: 'de vantagem',
  },
  before: {
    about:
      'cerca de, perto de, em torno de, em torno dos, em torno das, por volta de, por volta dos, por volta das, uns, umas, aproximadamente, aprox, aprox ., ' +
      'mais ou menos, próximo a, próximo de, próxima de, próximos de, próximas de, próximo dos, à volta de, à roda de, na casa de, na casa dos, na casa das, ' +
      'na ordem de, na ordem dos, na ordem das, da ordem de, da ordem dos, da ordem das, estimado em, estimada em, estimados em, estimadas em, estimado de, calculado em, ' +
      'algo como, ronda, rondam, rondava, rondou, ronda já, rondará, cerca dos, cerca das, perto dos, perto das, circa, ca ., ~, ≈, qualquer coisa como, estima se em, ' +
      'beira, beiram, beirava, beirando, beirou, se aproxima de, se aproximam de, aproxima se de, aproxima se dos, se aproxima dos',
    nearly:
      'quase, pouco menos de, pouco menos dos, um pouco menos de, algo menos de, ligeiramente menos de, ligeiramente abaixo de, ligeiramente abaixo dos, pouco abaixo de, pouco abaixo dos, ' +
      'até, muito perto de, à beira de, à beira dos, praticamente, não chega a, não chegam a, não chega aos, não chegou a, chegando a, ' +
      'ligeiramente inferior a, prestes a atingir, às portas de, às portas dos, quase que, a roçar, roçando, tanto quanto, escassos, escassas',
    'just-over':
      'pouco mais de, pouco mais dos, pouco mais das, um pouco mais de, algo mais de, ligeiramente mais de, ligeiramente acima de, ligeiramente acima dos, pouco acima de, pouco acima dos, ' +
      'ligeiramente superior a, pouco mais que, um pouco acima de, um pouco acima dos',
    'at-least':
      'pelo menos, ao menos, no mínimo, não menos de, não menos que, nada menos que, nada menos de, nunca menos de, um mínimo de, mínimo de, mínimo, a partir de, ≥, > =, ' +
      'não inferior a, não menor que, igual ou superior a, maior ou igual a',
    'more-than':
      'mais de, mais do que, mais que, mais da, mais do, mais dos, mais das, muito mais de, bem mais de, bem mais do que, acima de, acima do, acima dos, acima das, acima da, muito acima de, muito acima dos, bem acima de, bem acima dos, ' +
      'superior a, superior aos, superior às, superiores a, maior que, maior do que, maior de, maiores que, maiores de, muito superior a, ' +
      'supera, superam, superou, superaram, superava, superavam, superar, superado, superando, superaria, supere, supera já, ' +
      'ultrapassa, ultrapassam, ultrapassou, ultrapassaram, ultrapassava, ultrapassavam, ultrapassar, ultrapassado, ultrapassando, ultrapassaria, ' +
      'excede, excedem, excedeu, excedia, exceder, excedendo, passa de, passam de, passou de, passava de, passa dos, passam dos, passou dos, passava dos, passa das, ' +
      'para além de, para além dos, além de, além dos, em excesso de, >, para lá de, para lá dos, para cima de',
    'at-most':
      'no máximo, quando muito, um máximo de, máximo de, não mais de, não mais que, não mais do que, não superior a, não maior que, um teto de, um tecto de, teto de, limitado a, limitada a, ≤, < =, ' +
      'não supera, não superam, não superou, não ultrapassa, não ultrapassam, não ultrapassou, não ultrapassava, sem ultrapassar, sem exceder, não passa de, não passam de, não passou de, não passava de, não excede, igual ou inferior a, nunca mais de',
    'less-than':
      'menos de, menos do que, menos que, menos da, menos do, menos dos, menos das, bem menos de, muito menos de, abaixo de, abaixo do, abaixo dos, abaixo das, abaixo da, muito abaixo de, muito abaixo dos, bem abaixo de, bem abaixo dos, inferior a, inferior aos, inferiores a, ' +
      'menor que, menor do que, menor de, menores de, menores que, <, longe de, longe dos',
  },
  behind: {
    about:
      'aproximadamente, mais ou menos, ou algo assim, aprox, aprox ., ou perto disso, sensivelmente, mais coisa menos coisa',
    nearly: '',
    'just-over': 'e poucos, e poucas, e tal, e tantos, e tantas, e picos',
    'at-least':
      'ou mais, ou maior, ou superior, ou superiores, ou maiores, ou acima, pelo menos, ao menos, no mínimo, em diante, para cima, e mais, e contando, +',
    'more-than': '',
    'at-most': 'ou menos, ou menor, ou inferior, ou inferiores, no máximo, quando muito, para baixo',
    'less-than': '',
  },
  during: { words: '', unlessAfter: '' },
  negative: 'menos, −, -',
  notNegative: 'mais ou menos, pelo menos, ao menos, nem menos, ou menos, ±, e menos, muito menos, nada menos',
  couples: {
    openers: {
      entre: 'e, a',
      'entre os': 'e os, e',
      de: 'a, até, para, aos, às, até aos',
      do: 'ao',
      dos: 'aos, para os, a, até aos',
      das: 'às, para as',
      desde: 'até, a, até aos, até os',
    },
    to: 'a, até, aos, às, ao, para, até aos, até os',
    or: 'ou',
    and: 'e',
    against:
      'contra, frente a, frente aos, versus, vs, vs ., ante, diante de, diante dos, em comparação com, comparado com, comparados com, contra os, perante',
    bounds: 'e, mas, porém',
    respectively: 'respectivamente, respetivamente, cada um, por essa ordem, nessa ordem',
  },
  smallWords:
    'a, à, às, ao, aos, aqui, ali, lá, acima, abaixo, agora, ainda, além, algo, ante, antes, apenas, após, aquela, aquele, as, assim, até, cada, com, como, contra, cuja, cujo, da, das, de, dela, dele, deles, depois, ' +
    'desde, deve, devem, do, dos, durante, e, é, ela, elas, ele, eles, em, enquanto, então, entre, era, eram, essa, esse, esta, está, estava, estavam, estão, este, foi, foram, frente, há, havia, hoje, ' +
    'isso, isto, já, lhe, lhes, logo, mais, mas, menos, mesmo, muito, na, não, nas, nem, no, nos, nós, o, onde, ontem, os, ou, outra, outro, para, pela, pelas, pelo, pelos, perante, pode, podem, pois, por, porque, ' +
    'quando, quanto, que, quem, respectivamente, respetivamente, se, segundo, sem, ser, será, serão, sido, só, sob, sobre, sua, suas, são, seu, seus, também, tão, tem, têm, teve, tinha, toda, todo, tudo, um, uma, umas, uns, vai, vão, você, ' +
    'diz, disse, dizem, disseram, acha, acham, acredita, acreditam, quer, querem, morreu, morreram, ganhou, perdeu, caiu, subiu, ficou, chegou, obteve, conseguiu, teria, teriam, votou, votaram, apoiam, amanhã, dentro, fora',
  months: {
    names: [
      'janeiro, jan',
      'fevereiro, fev',
      'março, mar',
      'abril, abr',
      'maio, mai',
      'junho, jun',
      'julho, jul',
      'agosto, ago',
      'setembro, set',
      'outubro, out',
      'novembro, nov',
      'dezembro',
    ],
    capital: 'mar, set, out, mai, jan, jun, jul, ago',
    of: 'de, do mês de, do',
    yearOf: 'de, do, do ano de',
    dayBehind: false,
  },
  years: {
    after: 'em, desde, até, ano, anos, século, circa',
    countNouns:
      'pessoas, homens, mulheres, crianças, menores, trabalhadores, empregos, soldados, militares, policiais, polícias, agentes, manifestantes, ' +
      'votos, eleitores, cidadãos, casas, famílias, estudantes, alunos, membros, casos, mortes, mortos, mortas, vítimas, feridos, refugiados, migrantes, imigrantes, ' +
      'presos, presas, detidos, detidas, detenções, prisões, prisioneiros, toneladas, hectares, quilômetros, quilómetros, km, metros, funcionários, civis, pacientes, moradores, passageiros, ' +
      'atas, actas, mesas, seções, secções, opositores, ativistas, activistas, barris, milhões, mil, negócios, lojas, empresas, testemunhas, observadores, terroristas, protestos',
  },
  lookalikes: portugueseLookalikes,
};
