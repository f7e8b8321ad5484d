import type { Figure } from '../figures/figure.ts';
import type { Measure } from './claim-set.ts';

/** What a number must be to answer a question by its measure; dates and facts are found elsewhere. */
export function fitsMeasure(figure: Figure, measure: Measure, units: readonly string[] | undefined): boolean {
  switch (measure) {
    case 'count':
      return (figure.kind === 'number' || figure.kind === 'range') && figure.unit === null;
    case 'share':
      return figure.kind === 'percent' || figure.kind === 'fraction';
    case 'points':
      return figure.kind === 'points';
    case 'ratio':
      return figure.kind === 'ratio';
    case 'money':
    case 'rate':
    case 'duration':
      return figure.kind === measure && figure.unit !== null && (units?.includes(figure.unit) ?? false);
    case 'date':
    case 'fact':
      return false;
  }
}
