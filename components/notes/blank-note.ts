import type { NotePlace } from '../../utils/notes/draft.ts';
import { newId } from '../../utils/notes/new-id.ts';
import type { Note } from '../../utils/notes/note.ts';

/** A new note on a place, with nothing written in it yet. */
export function blankNote(place: NotePlace): Note {
  const now = new Date().toISOString();
  return { ...place, id: newId(), text: '', tags: [], created: now, changed: now };
}
