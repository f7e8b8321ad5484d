import { type Saying, saying } from '../wording/saying.ts';
import { calendarFault } from './calendar-fault.ts';

/** A date as far as it is known: its first and last day as yyyymmdd, and the part of it that is known. */
export interface DaySpan {
  readonly low: number;
  readonly high: number;
  readonly unit: 'day' | 'month' | 'year' | 'decade';
}

const WRITTEN = /^(\d{4})(?:(s)|-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

/** What is wrong with a date of a claim set that may be a day, a month, a year or a decade; null for nothing. */
export function partialDateFault(written: string): Saying | null {
  const match = WRITTEN.exec(written);
  if (!match) return saying('fault_partial_date');
  if (match[2] && !written.endsWith('0s')) return saying('fault_decade');
  return match[4] ? calendarFault(written) : null;
}

/** The days that a date of a claim set covers; it must be without fault. */
export function daysOf(written: string): DaySpan {
  const [, years = '', decade, month, day] = WRITTEN.exec(written) ?? [];
  const year = Number(years);
  if (decade) return { ...yearsFrom(year, year + 9), unit: 'decade' };
  if (month === undefined) return { ...yearsFrom(year, year), unit: 'year' };
  if (day === undefined) return monthSpan(year, Number(month));
  const number = dayNumber(year, Number(month), Number(day));
  return { low: number, high: number, unit: 'day' };
}

function yearsFrom(first: number, last: number): { low: number; high: number } {
  return { low: dayNumber(first, 1, 1), high: dayNumber(last, 12, 31) };
}

/** The days of a month, 1 to 12. */
export function monthSpan(year: number, month: number): DaySpan {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { low: dayNumber(year, month, 1), high: dayNumber(year, month, last), unit: 'month' };
}

/** A day as yyyymmdd. */
export function dayNumber(year: number, month: number, day: number): number {
  return year * 1e4 + month * 100 + day;
}

/** An ISO day as yyyymmdd. */
export function numberOfDay(iso: string): number {
  return Number(iso.replaceAll('-', ''));
}

/** A day given as yyyymmdd in ISO form. */
export function isoOfDay(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day so many days after an ISO day. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
