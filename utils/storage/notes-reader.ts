import type { Note } from '../notes/note.ts';
import type { NoteSummary } from '../notes/note-summary.ts';
import { type SearchWords, searchWordsOf } from '../notes/search-words.ts';
import { NotesConnection } from './notes-connection.ts';
import { sessionRecords } from './session-records.ts';

/**
 * Reads notes for the extension's documents that have a connection of their own: thousands of notes would take their time as a
 * message. It never writes. Not for a document framed in a page, whose storage is another one. All methods throw where the
 * storage fails.
 */
export interface NotesReader {
  /** Of all notes, in no order. */
  summaries(): Promise<readonly NoteSummary[]>;
  /** The notes of these ids in their order; ids of none are passed over. */
  notes(ids: readonly string[]): Promise<readonly Note[]>;
  /** What the search compares, of all notes, a batch at a time. */
  words(): AsyncIterable<readonly SearchWords[]>;
}

/** So many notes' words are read at a time, so that nothing waits long meanwhile. */
const BATCH = 1_000;

/** A reader of the kept notes, or of those of private windows. */
export function notesReader(incognito: boolean): NotesReader {
  return incognito ? sessionReader() : keptReader(new NotesConnection());
}

export function keptReader(connection: NotesConnection): NotesReader {
  return {
    summaries: () => connection.use((database) => database.getAll('summaries')),
    async notes(ids) {
      const found = await connection.use(async (database) => {
        const store = database.transaction('notes').store;
        return Promise.all(ids.map((id) => store.get(id)));
      });
      return found.filter((note) => note !== undefined);
    },
    async *words() {
      let last: string | null = null;
      for (;;) {
        const behind: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
        const batch: readonly SearchWords[] = await connection.use((database) =>
          database.getAll('words', behind, BATCH),
        );
        if (batch.length > 0) yield batch;
        if (batch.length < BATCH) return;
        last = batch.at(-1)?.id ?? null;
      }
    },
  };
}

function sessionReader(): NotesReader {
  const records = sessionRecords();
  return {
    summaries: () => records.summaries(),
    async notes(ids) {
      const notes = new Map((await records.allNotes()).map((note) => [note.id, note]));
      return ids.flatMap((id) => notes.get(id) ?? []);
    },
    async *words() {
      yield (await records.allNotes()).map(searchWordsOf);
    },
  };
}
