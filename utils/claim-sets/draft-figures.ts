import type { ClaimFigure, Measure } from '../claims/claim-set.ts';
import { isoOfDay } from '../claims/partial-date.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';
import type { Grammar } from '../figures/grammar.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { DraftFigure } from './claim-draft.ts';

/** What a figure of a kind measures; null for what no question asks for. */
const MEASURES: Record<FigureKind, Measure | null> = {
  number: 'count',
  range: 'count',
  percent: 'share',
  fraction: 'share',
  points: 'points',
  ratio: 'ratio',
  money: 'money',
  rate: 'rate',
  duration: 'duration',
  date: 'date',
  ordinal: null,
  fact: null,
};

/** The figures of a text in the form of claims, those with a unit before bare numbers, and dates last, for they mostly tell when. */
export function draftFigures(text: string, grammar: Grammar): DraftFigure[] {
  const rank = ({ measure }: DraftFigure) => (measure === 'date' ? 2 : measure === 'count' ? 1 : 0);
  return readFigures(text, grammar)
    .flatMap((figure) => draftFigure(figure, text.slice(figure.start, figure.end)) ?? [])
    .sort((a, b) => rank(a) - rank(b));
}

/** A page's figure in the form of claims; null for ordinals, for named facts, and for dates without a year. */
function draftFigure(read: Figure, quote: string): DraftFigure | null {
  const measure = MEASURES[read.kind];
  const figure = read.kind === 'date' ? asDate(read) : asNumbers(read);
  if (measure === null || figure === null) return null;
  const hasUnit = measure === 'money' || measure === 'rate' || measure === 'duration';
  return { measure, unit: hasUnit ? read.unit : null, figure, quote };
}

function asNumbers({ bound, low, high, precision }: Figure): ClaimFigure | null {
  if (bound === 'range' || bound === 'vague')
    return low === null || high === null ? null : { bound, low, high, precision };
  const value = low ?? high;
  return value === null ? null : { bound, value, precision: Math.min(precision, Math.max(1, Math.abs(value))) };
}

function asDate({ low, high, unit }: Figure): ClaimFigure | null {
  if (low === null || high === null || low < 1_000_00_00) return null;
  const [first, last] = [isoOfDay(low), isoOfDay(high)];
  switch (unit) {
    case 'day':
      return first === last ? { bound: 'date', date: first } : { bound: 'date', date: first, to: last };
    case 'month':
      return { bound: 'date', date: first.slice(0, 7) };
    case 'year':
      return { bound: 'date', date: first.slice(0, 4) };
    case 'decade':
      return { bound: 'date', date: `${first.slice(0, 4)}s` };
    default:
      return null;
  }
}
