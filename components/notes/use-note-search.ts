import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { type NoteSearch, searchNotes } from '../../utils/notes/search.ts';

/** So long, in milliseconds, the index is built without a pause: shorter than a frame. */
const SLICE_MS = 8;
/** So long after a key the search waits for the next one, so that typing never waits for the search. */
const REST_MS = 60;
/** What has been found so far is shown that often while the index is being built. */
const SHOWN_EVERY_MS = 400;

export interface NotesFound {
  /** The notes that match, the best match first; all notes where nothing is searched for. */
  readonly notes: readonly Note[];
  /** False while notes are still being looked through. */
  readonly complete: boolean;
}

/** The notes that match the words. The index follows the notes in short slices, so that typing and scrolling never wait. */
export function useNoteSearch(notes: readonly Note[], words: string): NotesFound {
  const search = useRef<NoteSearch | null>(null);
  const indexed = useRef(new Map<string, string>());
  const [version, setVersion] = useState(0);
  const [complete, setComplete] = useState(false);

  useEffect(() => {
    const life = new AbortController();
    setComplete(false);
    search.current ??= searchNotes([]);
    void follow(search.current, indexed.current, notes, life.signal, () => setVersion((was) => was + 1)).then(() => {
      if (!life.signal.aborted) setComplete(true);
    });
    return () => life.abort();
  }, [notes]);

  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);

  const found = useMemo(() => {
    const ids = search.current?.find(asked) ?? null;
    if (ids === null) return notes;
    const byId = new Map(notes.map((note) => [note.id, note]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [notes, asked, version, complete]);
  return { notes: found, complete: complete && asked === words };
}

/** Brings the index up to the notes; `indexed` holds the `changed` time of each note that is in it. */
async function follow(
  search: NoteSearch,
  indexed: Map<string, string>,
  notes: readonly Note[],
  signal: AbortSignal,
  onShow: () => void,
): Promise<void> {
  const present = new Set(notes.map(({ id }) => id));
  for (const id of [...indexed.keys()].filter((known) => !present.has(known))) {
    search.remove(id);
    indexed.delete(id);
  }
  let paused = performance.now();
  let shown = paused;
  for (const note of notes) {
    if (indexed.get(note.id) === note.changed) continue;
    search.put(note);
    indexed.set(note.id, note.changed);
    if (performance.now() - paused < SLICE_MS) continue;
    await new Promise((later) => setTimeout(later));
    if (signal.aborted) return;
    paused = performance.now();
    if (paused - shown < SHOWN_EVERY_MS) continue;
    shown = paused;
    onShow();
  }
}
