import type { Relation } from '../claims/verdict.ts';
import type { Anchor, Note, NotedClaim } from './note.ts';
import { onOneLine } from './printable.ts';

/** How a claim stands to the page's figure, for a table's column. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  agrees: 'agrees',
  consistent: 'fits',
  disagrees: 'differs',
};

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `18 August 2024` of an ISO day or an ISO time in UTC; what is neither stays as it is. */
export function dayInWords(time: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(time) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? time : `${Number(day)} ${name} ${year}`;
}

/** `1 note`, `3 notes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A passage as the report quotes it, each part on one line, with the white space between them. */
export function passageOf({ quote, prefix, suffix }: Anchor): { before: string; quote: string; behind: string } {
  const before = onOneLine(prefix);
  const behind = onOneLine(suffix);
  return {
    before: before === '' ? '' : `… ${before}${/\s$/.test(prefix) || /^\s/.test(quote) ? ' ' : ''}`,
    quote: onOneLine(quote),
    behind: behind === '' ? '' : `${/^\s/.test(suffix) || /\s$/.test(quote) ? ' ' : ''}${behind} …`,
  };
}

/** Who asserts a claim; the article itself where nobody is named. */
export function sayersOf({ assertedBy, source }: NotedClaim): string {
  return assertedBy.length > 0 ? assertedBy.join(', ') : source.publisher;
}

/** When a note was written, and when it was changed if that was on another day. */
export function timesOf({ created, changed }: Note): string {
  const written = dayInWords(created);
  const last = dayInWords(changed);
  return written === last ? written : `${written}, changed ${last}`;
}
