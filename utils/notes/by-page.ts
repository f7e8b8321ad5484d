import type { Note, NotedPage } from './note.ts';

/** The notes of one page, in the order in which their passages stand on it. */
export interface NotesOfPage {
  readonly page: NotedPage;
  readonly notes: readonly Note[];
}

/** Notes gathered by page, pages in the order of their first note. What is known of a page is what its last changed note says. */
export function byPage(notes: readonly Note[]): readonly NotesOfPage[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.page.canonicalUrl);
    if (group === undefined) groups.set(note.page.canonicalUrl, [note]);
    else group.push(note);
  }
  return [...groups.values()].map((group) => {
    const latest = group.reduce((last, note) => (note.changed > last.changed ? note : last));
    return { page: latest.page, notes: group.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  });
}

function placeOf({ anchor }: Note): number {
  return anchor?.start ?? -1;
}
