import type { NoteFound } from '../../utils/messages/to-page.ts';
import { NOTE_LIMITS } from '../../utils/notes/note-schema.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say } from '../../utils/wording/say.ts';
import { sayNumber } from '../../utils/wording/say-number.ts';

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

/** `3.4 MB`. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const number = bytes / 1000 ** step;
  return `${sayNumber(Math.round(number * 10) / 10)} ${units[step]}`;
}

/** How a note was found again, where that is worth saying. */
export function foundInWords(found: NoteFound): string | null {
  return found === 'exact' ? null : say(`found_${found}`);
}

/** The tags that a line names, parted by commas; a leading # is taken off, and no tag comes twice. */
export function tagsIn(line: string): readonly string[] {
  const tags = line.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim().slice(0, NOTE_LIMITS.tag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, NOTE_LIMITS.tags);
}
