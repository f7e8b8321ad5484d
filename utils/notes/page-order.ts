import type { NoteSummary } from './note-summary.ts';

/** The notes gathered by page, pages in the order of their first note, those of a page in the order in which their passages stand on it. */
export function inPageOrder(notes: readonly NoteSummary[]): readonly NoteSummary[] {
  const groups = new Map<string, NoteSummary[]>();
  for (const note of notes) {
    const group = groups.get(note.page.canonicalUrl);
    if (group === undefined) groups.set(note.page.canonicalUrl, [note]);
    else group.push(note);
  }
  return [...groups.values()].flatMap((group) => group.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

function placeOf({ passage }: NoteSummary): number {
  return passage?.start ?? -1;
}
