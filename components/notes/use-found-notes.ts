import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import type { NotesFinder } from '../../utils/storage/notes-copy.ts';

/** So long after a key the search waits for the next one, so that typing never waits for the search. */
const REST_MS = 60;

export interface FoundNotes {
  /** The notes that match, the best match first; all notes where nothing is searched for. */
  readonly notes: readonly NoteSummary[];
  /** False while notes are still being looked through. */
  readonly complete: boolean;
  /** Whether some notes could not be looked through. */
  readonly failed: boolean;
}

/** The notes that match the words. */
export function useFoundNotes(notes: readonly NoteSummary[], search: NotesFinder, words: string): FoundNotes {
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);

  const found = useMemo(() => {
    const ids = search.find(asked);
    if (ids === null) return notes;
    const byId = new Map(notes.map((note) => [note.id, note]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [notes, search, asked]);
  return { notes: found, complete: search.complete && asked === words, failed: search.failed };
}
