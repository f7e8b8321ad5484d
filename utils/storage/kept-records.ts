import type { IDBPTransaction } from 'idb';
import { summaryOf } from '../notes/note-summary.ts';
import { searchWordsOf } from '../notes/search-words.ts';
import { deletionOf } from './deletion-of.ts';
import { inTransaction } from './in-transaction.ts';
import type { NotesConnection } from './notes-connection.ts';
import type { NotesSchema } from './notes-schema.ts';
import type { RecordStore, Records } from './records.ts';

const STORES = ['notes', 'summaries', 'words', 'drafts', 'deleted', 'deletions', 'staged'] as const;
const FORGOTTEN = ['deleted', 'deletions', 'staged'] as const;

type Writing = IDBPTransaction<NotesSchema, typeof STORES, 'readwrite'>;

/** Notes and drafts in IndexedDB. */
export function keptRecords(connection: NotesConnection): RecordStore {
  return {
    change: (work) => inTransaction(connection, STORES, (transaction) => work(recordsIn(transaction))),
    allNotes: () => connection.use((database) => database.getAll('notes')),
    summaries: () => connection.use((database) => database.getAll('summaries')),
    notesOf: (canonicalUrl) =>
      connection.use((database) => database.getAllFromIndex('notes', 'canonicalUrl', canonicalUrl)),
    countNotes: () => connection.use((database) => database.count('notes')),
    drafts: (target) =>
      connection.use((database) =>
        target === null ? database.getAll('drafts') : database.getAllFromIndex('drafts', 'target', target),
      ),
    deletions: () => connection.use((database) => database.getAll('deletions')),
    forgetOld: (before) =>
      connection.use(async (database) => {
        const old = IDBKeyRange.upperBound(before, true);
        const transaction = database.transaction(FORGOTTEN, 'readwrite');
        for (const name of FORGOTTEN) {
          for await (const record of transaction.objectStore(name).index('when').iterate(old)) await record.delete();
        }
        await transaction.done;
      }),
  };
}

function recordsIn(transaction: Writing): Records {
  const notes = transaction.objectStore('notes');
  const summaries = transaction.objectStore('summaries');
  const words = transaction.objectStore('words');
  const staged = transaction.objectStore('staged');
  const drafts = transaction.objectStore('drafts');
  const deleted = transaction.objectStore('deleted');
  const deletions = transaction.objectStore('deletions');
  // Where a put finds no room, Firefox takes back the transaction, but keeps for good what the puts write that wait behind it: so
  // none is made before the one before it is done.
  return {
    note: (id) => notes.get(id),
    putNote: async (note) => {
      await notes.put(note);
      await summaries.put(summaryOf(note));
      await words.put(searchWordsOf(note));
    },
    dropNote: async (id) => {
      await Promise.all([notes.delete(id), summaries.delete(id), words.delete(id)]);
    },
    draft: (id) => drafts.get(id),
    putDraft: async (draft) => {
      await drafts.put(draft);
    },
    dropDraft: (id) => drafts.delete(id),
    deleted: (undo) => deleted.get(undo),
    putDeleted: async (record) => {
      await deleted.put(record);
      const deletion = deletionOf(record);
      if (deletion !== null) await deletions.put(deletion);
    },
    dropDeleted: async (undo) => {
      await Promise.all([deleted.delete(undo), deletions.delete(undo)]);
    },
    stage: async (part) => {
      await staged.add(part);
    },
    async takeStaged(staging, take) {
      for await (const part of staged.index('staging').iterate(staging)) {
        await take(part.value);
        await part.delete();
      }
    },
  };
}
