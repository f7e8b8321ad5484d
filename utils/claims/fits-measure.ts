import type { Figure } from '../figures/figure.ts';
import type { Measure, Question } from './claim-set.ts';

/** What a number measures; null for one that answers no question. Dates and facts are found elsewhere. */
export function measureOf({ kind, unit }: Figure): Measure | null {
  switch (kind) {
    case 'number':
    case 'range':
      return unit === null ? 'count' : null;
    case 'percent':
    case 'fraction':
      return 'share';
    case 'points':
    case 'ratio':
    case 'money':
    case 'rate':
    case 'duration':
      return kind;
    default:
      return null;
  }
}

/** Whether a number can answer a question by what it measures, and by its unit where it has one of several. */
export function fitsMeasure(figure: Figure, { measure, units }: Question): boolean {
  if (measureOf(figure) !== measure) return false;
  const isOfUnits = measure === 'money' || measure === 'rate' || measure === 'duration';
  return !isOfUnits || (units ?? []).some((unit) => unit === figure.unit);
}
