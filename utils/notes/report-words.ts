import { STANDINGS } from '../claims/standing.ts';
import { say, sayCount } from '../wording/say.ts';
import { sayDay } from '../wording/say-date.ts';
import type { Anchor, Note, NotedClaim } from './note.ts';
import { onOneLine } from './printable.ts';

/** `18 August 2024` of an ISO day or an ISO time in UTC; what is neither stays as it is. */
export function dayInWords(time: string): string {
  const [, day] = /^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T|$)/.exec(time) ?? [];
  return day === undefined ? time : sayDay(day);
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

/** How many notes on how many pages a report holds, and when it was written. */
export function madeInWords(notes: number, pages: number, exportedAt: string): string {
  return say('report_made', {
    notes: sayCount('notes', notes),
    pages: sayCount('report_pages', pages),
    day: dayInWords(exportedAt),
  });
}

/** What a claim's figure is; what is none of the known kinds stays as it is. */
export function standingInWords(standing: string): string {
  const known = STANDINGS.find((each) => each === standing);
  return known === undefined ? standing : say(`standing_${known}`);
}

/** Who asserts a claim; the article itself where nobody is named. */
export function sayersOf({ assertedBy, source }: NotedClaim): string {
  return assertedBy.length > 0 ? assertedBy.join(', ') : source.publisher;
}

/** When a note was written, and when it was changed if that was on another day. */
export function timesOf({ created, changed }: Note): string {
  const written = dayInWords(created);
  const last = dayInWords(changed);
  return written === last ? written : say('report_changed', { day: written, changed: last });
}

/** What heads the columns of a table of claims. */
export function tableHeads(): readonly string[] {
  return [
    say('report_figure'),
    say('report_sayers'),
    say('report_as_of'),
    say('report_this_page'),
    say('report_article'),
  ];
}
