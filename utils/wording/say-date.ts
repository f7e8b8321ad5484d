import { remembered } from './remembered.ts';

const days = remembered((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));

const months = remembered(
  (language) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

const daysHere = remembered((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));

const timesHere = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }),
);

/** `18 August 2024`, of a time in ISO 8601, where the reader is. */
export function sayDayHere(time: string): string {
  return daysHere().format(new Date(time));
}

/** `18 August 2024, 14:05`, of a time in ISO 8601, where the reader is. */
export function sayTimeHere(time: string): string {
  return timesHere().format(new Date(time));
}

/** `17 August 2024` for an ISO day. */
export function sayDay(day: string): string {
  return days().format(new Date(`${day}T00:00Z`));
}

/** `August 2024` for an ISO day. */
export function sayMonth(day: string): string {
  return months().format(new Date(`${day}T00:00Z`));
}
