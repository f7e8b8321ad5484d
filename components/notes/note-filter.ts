import type { Verdict } from '../../utils/claims/verdict.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say } from '../../utils/wording/say.ts';

/** Which notes the reader wants to see; null leaves a point open. All points hold together. */
export interface NoteFilter {
  /** A page's canonical address. */
  readonly page: string | null;
  readonly verdict: Verdict | null;
  /** What a mark's figure answers, by the id of its claim set and of its question. */
  readonly question: string | null;
  readonly tag: string | null;
  /** ISO days (YYYY-MM-DD) in the reader's own time zone, both included, of the day on which the note was created. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: NoteFilter = { page: null, verdict: null, question: null, tag: null, from: null, to: null };

/** The notes that pass, in their order. */
export function filtered(notes: readonly NoteSummary[], filter: NoteFilter): readonly NoteSummary[] {
  const from = filter.from === null ? null : new Date(`${filter.from}T00:00`).toISOString();
  const to = filter.to === null ? null : new Date(`${filter.to}T23:59:59.999`).toISOString();
  return notes.filter(
    ({ page, mark, tags, created }) =>
      (filter.page === null || page.canonicalUrl === filter.page) &&
      (filter.verdict === null || mark?.verdict === filter.verdict) &&
      (filter.question === null || questionOf(mark) === filter.question) &&
      (filter.tag === null || tags.includes(filter.tag)) &&
      (from === null || created >= from) &&
      (to === null || created <= to),
  );
}

/** How many points of a filter are set. */
export function pointsSet(filter: NoteFilter): number {
  return Object.values(filter).filter((value) => value !== null).length;
}

/** A filter and the words searched for, as an export names what it holds; null where neither narrows anything. */
export function filterWords(filter: NoteFilter, words: string): string | null {
  const parts = [
    words.trim() === '' ? null : say('quoted', { words: words.trim() }),
    filter.page === null ? null : say('filtered_page'),
    filter.verdict === null ? null : say(`verdict_${filter.verdict}`),
    filter.question === null ? null : say('filtered_question'),
    filter.tag === null ? null : say('filtered_tag', { tag: filter.tag }),
    filter.from === null ? null : say('filtered_from', { day: filter.from }),
    filter.to === null ? null : say('filtered_to', { day: filter.to }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** A list of choices is no longer than that: nobody looks through thousands, and the search finds the others. */
const MOST_CHOICES = 300;

/** What a filter can be set to, over all notes: each with how many notes have it, the most frequent first. */
export interface FilterChoices {
  readonly pages: readonly Choice[];
  readonly questions: readonly Choice[];
  readonly tags: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** The choices that a set of notes offers. */
export function choicesAmong(notes: readonly NoteSummary[]): FilterChoices {
  return {
    pages: counted(notes.map(({ page }) => [page.canonicalUrl, page.title || page.canonicalUrl])),
    questions: counted(notes.flatMap(({ mark }) => (mark === null ? [] : [[questionOf(mark) ?? '', mark.asks]]))),
    tags: counted(notes.flatMap(({ tags }) => tags.map((tag): [string, string] => [tag, tag]))),
  };
}

function counted(found: readonly (readonly [value: string, words: string])[]): readonly Choice[] {
  const choices = new Map<string, { value: string; words: string; count: number }>();
  for (const [value, words] of found) {
    const known = choices.get(value);
    if (known === undefined) choices.set(value, { value, words, count: 1 });
    else known.count++;
  }
  return [...choices.values()]
    .sort((a, b) => b.count - a.count || a.words.localeCompare(b.words))
    .slice(0, MOST_CHOICES);
}

function questionOf(mark: NoteSummary['mark']): string | null {
  return mark === null ? null : `${mark.set} ${mark.question}`;
}
