import { remembered } from './remembered.ts';

const days = remembered((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));

const months = remembered(
  (language) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** `17 August 2024` for an ISO day. */
export function sayDay(day: string): string {
  return days().format(new Date(`${day}T00:00Z`));
}

/** `August 2024` for an ISO day. */
export function sayMonth(day: string): string {
  return months().format(new Date(`${day}T00:00Z`));
}
