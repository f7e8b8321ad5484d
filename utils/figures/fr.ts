import { frenchLookalikes } from './fr-lookalikes.ts';
import { frenchNumbers } from './fr-numbers.ts';
import { frenchUnits } from './fr-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How French writes its figures, in the newspapers of France, Belgium, Switzerland, Québec and Africa. */
export const french: Vocabulary = {
  language: 'fr',
  ...frenchNumbers,
  ...frenchUnits,
  articles: 'un, une',
  boundArticles: 'le, la, les, un, une, des, ses, ces, leurs',
  pronouns: {
    words: 'un, une, neuf',
    after:
      'quelqu’, l’, aucun, chacun, chaque, ce, cet, cette, le, la, autre, ni, seul, quelque, pas, flambant, tout, quoi de, remis à, à',
    before:
      'de, du, des, d’, autre, qui, que, dont, est, était, a, avait, peut, doit, se, et, ou, mais, à, pour, par, en, avec, comme, où, quand, même, après, sur, sans, seul, plus',
  },
  of: 'de, d’, des, du, de la, de l’, de ces, de ses, de leurs',
  oneIn: 'sur, sur les, parmi, pour chaque',
  nounIn: 'sur',
  ratioJoiners: 'contre, pour, à',
  ratioCues: {
    before: 'rapport de, proportion de, marge de, ratio de, majorité de, raison de, écart de, avance de',
    behind: 'd’avance',
  },
  before: {
    about:
      'environ, quelque, autour de, autour des, autour d’, aux alentours de, aux alentours des, aux alentours d’, approximativement, à peu près, près de, près des, près du, près d’, ' +
      'proche de, proches de, proche des, proche du, de l’ordre de, de l’ordre des, de l’ordre d’, dans les, aux environs de, grosso modo, plus ou moins, env, env ., ca ., ~, ≈, estimé à, estimée à, estimés à, estimées à, ' +
      'évalué à, évaluée à, évalués à, évaluées à, avoisine, avoisinent, avoisinait, avoisinant, avoisiné, avoisinerait, quelques, une estimation de, ' +
      'tourne autour de, tournait autour de, s’approche de, s’approche des, s’approchent de, à quelque, un total estimé à, autour d’environ, dans l’ordre de',
    nearly:
      'presque, quasi, quasiment, pratiquement, un peu moins de, un peu moins d’, un peu moins du, un peu moins des, à peine moins de, légèrement moins de, jusqu’à, jusqu’aux, jusqu’au, frôle, frôlent, frôlait, frôlant, ' +
      'frisant, frise, frisait, juste en dessous de, juste sous, juste au dessous de, légèrement inférieur à, légèrement inférieure à, légèrement en dessous de, tout près de, tout près des, tout près d’, ' +
      'pas tout à fait, pas loin de, pas loin des, pas loin d’, non loin de, n’atteint pas, au bord de, à deux doigts de, à peine, flirte avec, flirtait avec, flirtent avec',
    'just-over':
      'un peu plus de, un peu plus d’, un peu plus du, un peu plus des, à peine plus de, à peine plus d’, légèrement plus de, légèrement plus d’, légèrement au dessus de, légèrement au dessus des, juste au dessus de, ' +
      'légèrement supérieur à, légèrement supérieure à, juste plus de',
    'at-least':
      'au moins, pas moins de, pas moins d’, pas moins des, un minimum de, minimum, au minimum, à tout le moins, du moins, à partir de, ≥, > =, supérieur ou égal à, supérieure ou égale à, non moins de, minimum de, rien de moins que',
    'more-than':
      'plus de, plus d’, plus du, plus des, plus que, bien plus de, bien plus d’, beaucoup plus de, beaucoup plus d’, nettement plus de, largement plus de, au delà de, au delà des, au delà du, au delà d’, au dessus de, au dessus des, au dessus du, ' +
      'supérieur à, supérieure à, supérieurs à, supérieures à, supérieur aux, bien au delà de, bien au delà des, bien au dessus de, bien au dessus des, largement au dessus de, largement supérieur à, largement supérieure à, ' +
      'dépasse, dépassent, dépassait, dépassaient, dépassé, dépassée, dépasser, dépassant, dépassera, dépasserait, dépasseraient, ' +
      'excède, excèdent, excédait, excéder, excédant, passé, franchi, franchit, >, outre, plus âgé que, fort de plus de',
    'at-most':
      'au plus, tout au plus, au maximum, maximum, un maximum de, maximum de, pas plus de, pas plus d’, pas plus que, un plafond de, plafonné à, plafonnée à, limité à, limitée à, limités à, ≤, < =, ' +
      'ne dépasse pas, ne dépassent pas, ne dépassait pas, n’excède pas, sans dépasser, n’a pas dépassé, n’ont pas dépassé, ne dépasse pas les, inférieur ou égal à, ne dépasserait pas',
    'less-than':
      'moins de, moins d’, moins du, moins des, moins que, bien moins de, bien moins d’, beaucoup moins de, nettement moins de, largement moins de, sous, sous les, sous la barre des, sous la barre de, en dessous de, en dessous des, en dessous du, au dessous de, au dessous des, en deçà de, en deçà des, ' +
      'inférieur à, inférieure à, inférieurs à, inférieures à, bien inférieur à, bien en dessous de, bien en deçà de, <, loin de, loin des, largement inférieur à, nettement inférieur à',
  },
  behind: {
    about: 'environ, à peu près, approximativement, ou presque, plus ou moins, env, env ., peu ou prou, ou à peu près',
    nearly: 'au bas mot à peine',
    'just-over': 'et quelques, et des poussières, et plus ou moins',
    'at-least':
      'ou plus, ou davantage, ou supérieur, ou supérieure, ou au delà, au moins, au minimum, minimum, au bas mot, et plus, et au delà, si ce n’est plus, voire plus, sinon plus, et davantage, +',
    'more-than': '',
    'at-most': 'ou moins, ou inférieur, au plus, au maximum, tout au plus, maximum, et moins',
    'less-than': '',
  },
  during: { words: '', unlessAfter: '' },
  negative: 'moins, −, -',
  notNegative:
    'plus ou moins, au moins, du moins, pas moins, à moins, ou moins, ni moins, le moins, tout le moins, ±, et moins, à tout le moins, bien moins',
  couples: {
    openers: {
      entre: 'et, à',
      'entre les': 'et les, et',
      de: 'à, jusqu’à, à quelque',
      'd’': 'à',
      depuis: 'jusqu’à, à',
      des: 'aux',
      du: 'au',
    },
    to: 'à, jusqu’à, au, aux, à quelque',
    or: 'ou',
    and: 'et',
    against:
      'contre, face à, face aux, versus, vs, vs ., par rapport à, comparé à, comparés à, devant, pour, contre seulement, contre les',
    bounds: 'et, mais',
    respectively: 'respectivement, chacun',
  },
  smallWords:
    'à, afin, ailleurs, alors, après, au, aucun, aucune, aujourd, aussi, autour, autre, aux, avait, avaient, avant, avec, bien, car, ce, ceci, cela, celle, celui, ces, cet, cette, ceux, chaque, chez, comme, contre, d, dans, ' +
    'de, déjà, demain, depuis, derrière, des, dès, devant, doit, doivent, donc, dont, du, durant, elle, elles, en, encore, enfin, entre, est, et, étaient, était, été, être, eu, eut, fait, fois, font, furent, fut, grâce, hier, hors, ici, ' +
    'il, ils, jusqu, jusque, l, la, là, le, les, leur, leurs, lors, lorsque, lui, mais, malgré, même, mieux, moins, ne, ni, non, nous, on, ont, or, où, ou, par, parce, parmi, pas, pendant, peu, peut, peuvent, plus, pour, ' +
    'pourrait, près, puis, qu, quand, que, qui, respectivement, sa, sans, sauf, se, selon, sera, seraient, serait, seront, ses, si, soit, son, sont, sous, suivant, sur, tandis, tant, te, tous, tout, toute, toutes, très, trop, ' +
    'un, une, va, vers, via, voici, voilà, vont, vous, y, a, ai, aurait, auraient, aura, auront, dit, dits, disent, pense, pensent, veut, veulent, croit, croient, souhaite, souhaitent, soutient, soutiennent, mort, morts, gagné, perdu, obtenu, obtient, ' +
    'remporté, recueilli, voté, vote, votent, tombé, monté, passé, passe, arrive, arrivé, resté, reste',
  months: {
    names: [
      'janvier, janv',
      'février, févr, fév, fevrier',
      'mars',
      'avril, avr',
      'mai',
      'juin',
      'juillet, juil, juill',
      'août, aout',
      'septembre, sept',
      'octobre, oct',
      'novembre, nov',
      'décembre, déc, decembre',
    ],
    capital: 'sept, oct, avr',
    of: '',
    yearOf: 'de l’année',
    dayBehind: false,
  },
  years: {
    after: 'en, depuis, jusqu’en, année, années, siècle, vers, an, dès',
    countNouns:
      'personnes, hommes, femmes, enfants, mineurs, travailleurs, emplois, soldats, militaires, policiers, agents, manifestants, voix, votes, électeurs, citoyens, ' +
      'foyers, maisons, logements, familles, étudiants, élèves, membres, cas, décès, morts, victimes, blessés, réfugiés, migrants, prisonniers, détenus, arrestations, ' +
      'interpellations, détentions, tonnes, hectares, kilomètres, km, mètres, employés, salariés, civils, patients, habitants, passagers, procès, bureaux, vénézuéliens, ' +
      'opposants, militants, barils, millions, euros, dollars, commerces, magasins, entreprises, témoins, observateurs, terroristes, protestations',
  },
  lookalikes: frenchLookalikes,
};
