import type { NotePlace } from './draft.ts';

/** Whether a note is on this very place: the same words, where its position or the words beside them are the same too. */
export function isSamePlace(note: NotePlace, place: NotePlace): boolean {
  const [a, b] = [note.anchor, place.anchor];
  if (note.page.canonicalUrl !== place.page.canonicalUrl) return false;
  if (a === null || b === null) return a === b;
  if (a.quote !== b.quote) return false;
  return (
    a.start === b.start || (a.prefix === b.prefix && a.prefix !== '') || (a.suffix === b.suffix && a.suffix !== '')
  );
}
