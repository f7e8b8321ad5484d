import type { NoteFound } from '../../utils/messages/to-page.ts';
import { NOTE_LIMITS } from '../../utils/notes/note-schema.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';

const LANGUAGE = 'en-GB';
const EXCERPT = 240;

/** What stands for a note in a list: the passage it is on, or the title of its page. */
export function headOf({ passage, page }: Pick<NoteSummary, 'passage' | 'page'>): string {
  return passage === null ? page.title || page.url : passage.quote;
}

/** The beginning of a text, white space run together. */
export function excerptOf(text: string): string {
  return text
    .slice(0, EXCERPT * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, EXCERPT);
}

/** `18 August 2024`, of a time in ISO 8601, where the reader is. */
export function dayOf(time: string): string {
  return DAY.format(new Date(time));
}

/** `18 August 2024, 14:05`. */
export function timeOf(time: string): string {
  return TIME.format(new Date(time));
}

/** `1 note`, `2,000 notes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(LANGUAGE)} ${count === 1 ? one : many}`;
}

/** `3.4 MB`. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const number = bytes / 1000 ** step;
  return `${number.toLocaleString(LANGUAGE, { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step]}`;
}

/** How a note was found again, where that is worth saying. */
export const FOUND_WORDS: Record<NoteFound, string | null> = {
  exact: null,
  similar: 'similar text',
  lost: 'passage not found',
};

/** The tags that a line names, parted by commas; a leading # is taken off, and no tag comes twice. */
export function tagsIn(line: string): readonly string[] {
  const tags = line.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim().slice(0, NOTE_LIMITS.tag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, NOTE_LIMITS.tags);
}

const DAY = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' });
const TIME = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' });
