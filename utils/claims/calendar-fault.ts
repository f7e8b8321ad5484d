import { type Saying, saying } from '../wording/saying.ts';

/** What is wrong with a day of the calendar, written YYYY-MM-DD; null for nothing. */
export function calendarFault(day: string): Saying | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return saying('fault_day');
  const date = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal ? null : saying('fault_no_such_day', { day });
}
