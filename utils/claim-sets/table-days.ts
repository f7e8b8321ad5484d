import { calendarFault } from '../claims/calendar-fault.ts';
import type { Grammar } from '../figures/grammar.ts';
import { type Saying, saying } from '../wording/saying.ts';
import { draftFigures } from './draft-figures.ts';

/** How the days of a table are read: answers the ISO day that a cell means, or what is wrong with it. */
export type TableDays = (cell: string) => { readonly day: string } | { readonly what: Saying };

type Order = 'day-first' | 'month-first';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** Spreadsheets write a day's beginning behind it. */
const TIME = /[ T]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?$/;

/**
 * Spreadsheets write days as their country does, whatever was typed: as `2023-03-19`, `19.03.2023`, `19/3/2023`, `3/19/2023` or in words.
 * Whether the day comes first all the days of a table tell together; where they do not, the language does, and in English, which is
 * written both ways, such a day is a fault.
 */
export function tableDays(cells: readonly string[], language: string, grammar: Grammar): TableDays {
  const order = orderOf(cells) ?? (language === 'en' ? null : 'day-first');
  return (cell) => {
    const text = cell.replace(TIME, '');
    const iso = isoDay(text, order) ?? dayInWords(text, grammar);
    if (iso === 'either') return { what: saying('fault_two_days', { example: `${text.slice(-4)}-03-19`, text: cell }) };
    const what = iso === null ? saying('fault_no_day', { text: cell }) : calendarFault(iso);
    return what === null ? { day: iso ?? '' } : { what };
  };
}

/** What the days of a table tell of their order; null where they tell nothing, or both. */
function orderOf(cells: readonly string[]): Order | null {
  const orders = new Set(
    cells.flatMap((cell): Order[] => {
      const [, one, , other] = NUMBERS.exec(cell.replace(TIME, '')) ?? [];
      return Number(one) > 12 ? ['day-first'] : Number(other) > 12 ? ['month-first'] : [];
    }),
  );
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

/** A day written in numbers; null where it is none, `either` where nothing tells which of them is the day. */
function isoDay(text: string, order: Order | null): string | 'either' | null {
  const [, isoYear, isoMonth = '', day = ''] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return `${isoYear}-${two(isoMonth)}-${two(day)}`;
  const [, one = '', sign, other = '', year] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return null;
  // With points, and where the numbers allow nothing else, there is one order.
  const own = sign === '.' || Number(one) > 12 ? 'day-first' : Number(other) > 12 ? 'month-first' : order;
  if (own === null && one !== other) return 'either';
  return own === 'month-first' ? `${year}-${two(one)}-${two(other)}` : `${year}-${two(other)}-${two(one)}`;
}

const two = (number: string) => number.padStart(2, '0');

/** `19 March 2023`, as the language of the table has it. */
function dayInWords(text: string, grammar: Grammar): string | null {
  const [figure, ...others] = draftFigures(text, grammar);
  if (others.length > 0 || figure?.figure.bound !== 'date' || figure.figure.to !== undefined) return null;
  const isWhole = figure.quote.length === text.length && figure.figure.date.length === 'YYYY-MM-DD'.length;
  return isWhole ? figure.figure.date : null;
}
