import { interfaceLanguage } from './interface-language.ts';

/** `17 August 2024` for an ISO day. */
export function sayDay(day: string): string {
  return sayDate(day, { dateStyle: 'long' });
}

/** `August 2024` for an ISO day. */
export function sayMonth(day: string): string {
  return sayDate(day, { month: 'long', year: 'numeric' });
}

function sayDate(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
