import type { IDBPTransaction } from 'idb';
import type { NotesConnection } from './notes-connection.ts';
import type { NotesSchema } from './notes-schema.ts';
import type { RecordStore, Records } from './records.ts';

const STORES = ['notes', 'drafts', 'deleted'] as const;

type Writing = IDBPTransaction<NotesSchema, typeof STORES, 'readwrite'>;

/** Notes and drafts in IndexedDB. */
export function keptRecords(connection: NotesConnection): RecordStore {
  return {
    change: (work) =>
      connection.use(async (database) => {
        // Without "strict" browsers answer before the disk has the data, and a power cut takes it along.
        const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
        // Heard here too, so that a failure that shows in a request first is not reported as unheard.
        transaction.done.catch(() => null);
        try {
          const result = await work(recordsIn(transaction));
          await transaction.done;
          return result;
        } catch (error) {
          abort(transaction);
          throw transaction.error ?? error;
        }
      }),
    allNotes: () => connection.use((database) => database.getAll('notes')),
    notesOf: (canonicalUrl) =>
      connection.use((database) => database.getAllFromIndex('notes', 'canonicalUrl', canonicalUrl)),
    countNotes: () => connection.use((database) => database.count('notes')),
    drafts: (target) =>
      connection.use((database) =>
        target === null ? database.getAll('drafts') : database.getAllFromIndex('drafts', 'target', target),
      ),
    forgetDeleted: (before) =>
      connection.use(async (database) => {
        const old = await database.getAllKeysFromIndex('deleted', 'when', IDBKeyRange.upperBound(before, true));
        await Promise.all(old.map((undo) => database.delete('deleted', undo)));
      }),
  };
}

function recordsIn(transaction: Writing): Records {
  const notes = transaction.objectStore('notes');
  const drafts = transaction.objectStore('drafts');
  const deleted = transaction.objectStore('deleted');
  // A put that is refused at once rejects too, so that whoever waits for several hears of all of them.
  return {
    note: (id) => notes.get(id),
    putNote: async (note) => {
      await notes.put(note);
    },
    dropNote: (id) => notes.delete(id),
    draft: (id) => drafts.get(id),
    putDraft: async (draft) => {
      await drafts.put(draft);
    },
    dropDraft: (id) => drafts.delete(id),
    deleted: (undo) => deleted.get(undo),
    putDeleted: async (record) => {
      await deleted.put(record);
    },
    dropDeleted: (undo) => deleted.delete(undo),
  };
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, which is how most failures come.
  }
}
