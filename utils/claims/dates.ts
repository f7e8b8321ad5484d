import type { Figure } from '../figures/figure.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { Token } from './tokens.ts';

/** A date in a text, as the tokens it covers (end excluded) and as much of it as was written. */
export interface DateHit {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** The figure it was read as; null for a month by itself. */
  readonly figure: Figure | null;
}

/** A language's months. */
type Calendar = Pick<CompiledLanguage, 'months' | 'grammar'>;

/** The dates of a text: those that were read as figures, and months by themselves (`in June`). */
export function datesIn(figures: readonly Figure[], tokens: readonly Token[], calendar: Calendar): DateHit[] {
  const written = figures.filter(({ kind }) => kind === 'date');
  const hits: DateHit[] = [];
  let next = 0;
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    while ((written[next]?.end ?? Number.POSITIVE_INFINITY) <= (token?.start ?? 0)) next++;
    const date = written[next];
    if (token && date && token.start >= date.start) {
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? 0) < date.end) to++;
      hits.push({ from, to, ...partsOf(date), figure: date });
      from = to - 1;
      next++;
    } else if (token && token.figure < 0) {
      const month = monthNamed(token, calendar);
      if (month !== null) hits.push({ from, to: from + 1, year: null, month, day: null, figure: null });
    }
  }
  return hits;
}

/** The parts of a date figure, whose ends are its first and last day as yyyymmdd, with the year 0 where none is written. */
function partsOf({ low, unit }: Figure): Pick<DateHit, 'year' | 'month' | 'day'> {
  const first = low ?? 0;
  const year = Math.floor(first / 1e4) || null;
  const month = Math.floor(first / 100) % 100;
  if (unit === 'day') return { year, month, day: first % 100 };
  return { year, month: unit === 'month' ? month : null, day: null };
}

function monthNamed({ word, norm, capital }: Token, { months, grammar }: Calendar): number | null {
  const month = months.of(word);
  return month === 0 || (grammar.capitalMonths.has(norm) && !capital) ? null : month;
}
