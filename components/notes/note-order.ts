import type { NoteSummary } from '../../utils/notes/note-summary.ts';

/** How a list of notes is sorted; `match` leaves them as a search found them, the best match first. */
export type NoteOrder = 'newest' | 'oldest' | 'changed' | 'page' | 'match';

export const NOTE_ORDERS: readonly NoteOrder[] = ['newest', 'oldest', 'changed', 'page', 'match'];

/** The notes in an order; those of one page stand as they do on it. Times are compared as ISO 8601 in UTC. */
export function sorted(notes: readonly NoteSummary[], order: NoteOrder): readonly NoteSummary[] {
  return notes.toSorted(COMPARE[order]);
}

const COMPARE: Record<NoteOrder, (a: NoteSummary, b: NoteSummary) => number> = {
  newest: (a, b) => byText(b.created, a.created),
  oldest: (a, b) => byText(a.created, b.created),
  changed: (a, b) => byText(b.changed, a.changed),
  page: (a, b) =>
    byText(a.page.canonicalUrl, b.page.canonicalUrl) ||
    (a.passage?.start ?? -1) - (b.passage?.start ?? -1) ||
    byText(a.created, b.created),
  match: () => 0,
};

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
