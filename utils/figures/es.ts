import { spanishLookalikes } from './es-lookalikes.ts';
import { spanishNumbers } from './es-numbers.ts';
import { spanishUnits } from './es-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How Spanish writes its figures, in the newspapers of Spain and the Americas. */
export const spanish: Vocabulary = {
  language: 'es',
  ...spanishNumbers,
  ...spanishUnits,
  articles: 'un, una',
  boundArticles: 'el, la, los, las, un, una, unos, unas, sus, esos, esas, estos, estas',
  pronouns: {
    words: 'uno, una, un',
    after:
      'no, ningún, cada, este, ese, aquel, el, la, cual, otro, alguno, ni, solo, sólo, número, día, cualquiera, algún, más, como',
    before:
      'de, del, otro, otra, que, quien, es, era, fue, ha, había, puede, podría, debe, se, y, o, u, pero, a, para, por, en, con, como, ' +
      'donde, cuando, mismo, misma, tras, ante, sobre, sin, solo, sola, más, lo, le, al',
  },
  of: 'de, del, de los, de las, de la, de ese, de esos',
  oneIn: 'de cada, de entre, por cada, sobre',
  nounIn: 'de cada',
  ratioJoiners: 'a, contra',
  ratioCues: {
    before:
      'proporción de, razón de, relación de, margen de, ventaja de, diferencia de, mayoría de, ratio de, supera en, superaba en, superan en, por más de',
    behind: 'de ventaja',
  },
  before: {
    about:
      'alrededor de, alrededor del, en torno a, en torno al, entorno a, unos, unas, aproximadamente, aprox, aprox ., cerca de, cerca del, ' +
      'cercano a, cercano al, cercana a, cercana al, cercanos a, cercanas a, próximo a, próximo al, próxima a, próxima al, ' +
      'en las cercanías de, se estima en, se calcula en, se calculan en, se estiman en, estimado en, estimada en, calculado en, estimado de, estimada de, más o menos, ' +
      'del orden de, en el orden de, como, algo así como, poco más o menos, hacia, ronda, rondan, rondaba, rondaban, rondó, rondaría, rondar, rondando, ' +
      'circa, ca ., ~, ≈, a razón de unos, a eso de, redondeando, se acerca a, se acerca al, se acercan a, se acercaba a, en las inmediaciones de, próximos a, próximas a',
    nearly:
      'casi, cuasi, poco menos de, poco menos del, algo menos de, algo menos del, un poco menos de, un poco menos del, apenas menos de, ligeramente menos de, ' +
      'ligeramente por debajo de, ligeramente por debajo del, apenas por debajo de, apenas por debajo del, ligeramente inferior a, ligeramente inferior al, ' +
      'hasta, rozando, roza, rozan, rozó, rozaba, rozar, al borde de, al borde del, a punto de alcanzar, prácticamente, no llega a, no llega al, no llegan a, ' +
      'no alcanza, no alcanza a, no alcanzan, no alcanzó, escasos, escasas, cerca ya de, hasta en, roza ya, muy cerca de, muy cerca del',
    'just-over':
      'poco más de, poco más del, algo más de, algo más del, un poco más de, un poco más del, apenas más de, apenas más del, ligeramente más de, ' +
      'ligeramente superior a, ligeramente superior al, ligeramente por encima de, ligeramente por encima del, apenas por encima de, apenas por encima del, ' +
      'levemente superior a, levemente superior al, apenas sobre, apenas superior a',
    'at-least':
      'al menos, por lo menos, cuando menos, como mínimo, como poco, a lo menos, no menos de, no menos del, nada menos que, no menor a, no menor de, no inferior a, no inferior al, ' +
      'un mínimo de, mínimo de, mínimo, un mínimo del, a partir de, siquiera, ≥, > =, lo menos, igual o superior a, igual o superior al, mayor o igual a, mayor o igual que',
    'more-than':
      'más de, más del, mas de, mas del, mucho más de, bastante más de, bastante más del, muy por encima de, muy por encima del, por encima de, por encima del, ' +
      'superior a, superior al, superiores a, superiores al, mayor a, mayor al, mayor que, mayor de, mayores a, mayores de, mayores que, muy superior a, muy superior al, ' +
      'supera, superan, superó, superaron, superaba, superaban, supere, superado, superar, superaría, superarían, superando, supera ya, supera con creces, supera ampliamente, ' +
      'sobrepasa, sobrepasan, sobrepasó, sobrepasaron, sobrepasaba, sobrepasar, sobrepasando, rebasa, rebasan, rebasó, rebasaron, rebasaba, rebasar, rebasado, rebasando, ' +
      'excede, exceden, excedió, excedía, exceder, excede de, excede los, en exceso de, más allá de, más allá del, más que, >, supera en',
    'at-most':
      'como máximo, como mucho, a lo sumo, a lo más, máximo de, un máximo de, un máximo del, no más de, no más del, no superior a, no superior al, no mayor a, no mayor de, ' +
      'un tope de, tope de, un techo de, ≤, < =, limitado a, limitada a, limitados a, no supera, no superan, no superó, no superaba, no superaban, sin superar, ' +
      'sin exceder, sin pasar de, no pasa de, no pasan de, no pasaba de, no pasó de, no rebasa, no excede, no excede de, no sobrepasa, igual o inferior a',
    'less-than':
      'menos de, menos del, mucho menos de, mucho menos del, bastante menos de, bastante menos del, inferior a, inferior al, inferiores a, inferiores al, menor a, menor al, menor que, menor de, ' +
      'menores a, menores de, por debajo de, por debajo del, muy por debajo de, muy por debajo del, debajo de, debajo del, <, muy inferior a, muy inferior al, lejos de, lejos del',
  },
  behind: {
    about:
      'aproximadamente, aprox, aprox ., más o menos, o así, o algo así, o por ahí, poco más o menos, arriba o abajo, aproximados, aproximadas, redondos',
    nearly: '',
    'just-over': 'y pico, y tantos, y tantas, y algo, largos, largas, y un poco más',
    'at-least':
      'o más, o mas, o mayor, o superior, o superiores, o mayores, o por encima, al menos, por lo menos, como mínimo, cuando menos, como poco, en adelante, para arriba, ' +
      'y más, y contando, y subiendo, si no más, mínimo, +',
    'more-than': '',
    'at-most':
      'o menos, o menor, o inferior, o inferiores, o menores, como máximo, como mucho, a lo sumo, máximo, a lo más, para abajo',
    'less-than': '',
  },
  during: { words: '', unlessAfter: '' },
  negative: 'menos, −, -',
  notNegative:
    'más o menos, al menos, por lo menos, cuando menos, lo menos, a lo menos, ni menos, o menos, ±, y menos, mucho menos',
  couples: {
    openers: {
      entre: 'y, e, a',
      'entre los': 'y los, y',
      'de entre': 'y, a',
      de: 'a, al, hasta, a los, a las',
      del: 'al, a',
      desde: 'hasta, a, al, hasta los, hasta las',
      'desde los': 'hasta los, a los',
      'de los': 'a los, a',
    },
    to: 'a, al, hasta, a los, a las, hasta los, hasta las',
    or: 'o, u, ó',
    and: 'y, e',
    against:
      'contra, frente a, frente al, versus, vs, vs ., ante, ante el, por, en comparación con, comparado con, comparados con',
    bounds: 'y, pero, e, aunque',
    respectively: 'respectivamente, cada uno, por ese orden, en ese orden',
  },
  smallWords:
    'a, al, ante, antes, aquel, aquella, aún, aun, aunque, bajo, cada, casi, como, con, contra, cual, cuando, cuya, cuyo, de, debe, deben, del, desde, donde, durante, e, el, ' +
    'ella, ellas, ellos, en, entre, era, eran, es, esa, ese, eso, esta, está, estaba, estaban, estado, están, este, esto, fue, fueron, ha, había, habían, haber, hace, hacia, han, hasta, ' +
    'hay, hizo, hoy, hubo, incluso, la, las, le, les, lo, los, luego, mañana, mas, más, me, mediante, menos, mi, mientras, muy, ni, no, nos, o, otra, otro, para, pero, ' +
    'podría, podrían, por, porque, pues, puede, pueden, que, qué, quien, quienes, respecto, respectivamente, se, sea, según, ser, será, serán, si, sí, sido, sin, sino, sobre, solo, sólo, son, su, sus, también, ' +
    'tampoco, tan, tanto, te, tiene, tienen, todo, toda, tras, tu, u, un, una, unas, unos, uno, va, van, y, ya, yo, él, dice, dijo, dicen, dijeron, cree, creen, piensa, quiere, quieren, murió, ' +
    'murieron, ganó, perdió, cayó, subió, bajó, quedó, llegó, obtuvo, logró, sacó, ayer, ahora, entonces, allí, aquí, ahí, así, aproximadamente, frente, dentro, fuera, arriba, abajo, respaldó, votó, votaron',
  months: {
    names: [
      'enero, ene',
      'febrero, feb',
      'marzo, mar',
      'abril, abr',
      'mayo, may',
      'junio, jun',
      'julio, jul',
      'agosto, ago',
      'septiembre, setiembre, sept, sep, set',
      'octubre, oct',
      'noviembre, nov',
      'diciembre, dic',
    ],
    capital: 'ene, mar, set, ago, may, sep, oct, dic, jun, jul',
    of: 'de, del mes de, del',
    yearOf: 'de, del, del año, de el',
    dayBehind: false,
  },
  years: {
    after: 'en, desde, hasta, año, años, hacia, siglo, circa',
    countNouns:
      'personas, hombres, mujeres, niños, niñas, niñas, menores, trabajadores, empleos, soldados, efectivos, militares, policías, agentes, funcionarios, manifestantes, ' +
      'votos, votantes, electores, ciudadanos, hogares, casas, viviendas, familias, estudiantes, alumnos, miembros, casos, muertes, muertos, muertas, fallecidos, ' +
      'víctimas, heridos, refugiados, migrantes, inmigrantes, presos, prisioneros, detenidos, detenidas, detenciones, arrestos, arrestados, capturados, toneladas, hectáreas, ' +
      'kilómetros, km, metros, empleados, civiles, pacientes, residentes, pasajeros, actas, mesas, centros, opositores, activistas, ' +
      'barriles, millones, mil, negocios, tiendas, empresas, testigos, observadores, terroristas, individuos, ataques, protestas',
  },
  lookalikes: spanishLookalikes,
};
