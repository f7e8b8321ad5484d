/** What is wrong with a day of the calendar, written YYYY-MM-DD; null for nothing. */
export function calendarFault(day: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'a date is written YYYY-MM-DD';
  const date = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal ? null : `the calendar has no ${day}`;
}
