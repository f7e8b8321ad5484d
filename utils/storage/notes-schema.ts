import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DeletedNotes } from '../notes/deleted-notes.ts';
import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';
import { type NoteSummary, summaryOf } from '../notes/note-summary.ts';
import { type SearchWords, searchWordsOf } from '../notes/search-words.ts';
import { deletionOf } from './deletion-of.ts';
import type { Deleted, Staged } from './records.ts';
import type { DeletedClaimSet, StoredClaimSet } from './stored-claim-set.ts';

/** What the database holds: notes, and claim sets beside them. */
export interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { canonicalUrl: string; changed: string } };
  /** Of every note what lists need, and what the search compares: to read all notes in full takes seconds. */
  summaries: { key: string; value: NoteSummary };
  words: { key: string; value: SearchWords };
  drafts: { key: string; value: Draft; indexes: { target: string } };
  deleted: { key: string; value: Deleted; indexes: { when: string } };
  /** Of all deleted notes what lists need. */
  deletions: { key: string; value: DeletedNotes; indexes: { when: string } };
  staged: { key: number; value: Staged; indexes: { staging: string; when: string } };
  claimSets: { key: string; value: StoredClaimSet };
  deletedClaimSets: { key: string; value: DeletedClaimSet; indexes: { when: string } };
}

export const NOTES_DATABASE = 'tallymark-notes';

type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>;

/** One step per version, each from the version before it. A step that has been shipped never changes: add another. */
const STEPS: readonly ((database: IDBPDatabase<NotesSchema>, upgrade: Upgrade) => Promise<void>)[] = [
  async (database) => {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('canonicalUrl', 'page.canonicalUrl');
    notes.createIndex('changed', 'changed');
    database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('target', 'target');
    database.createObjectStore('deleted', { keyPath: 'undo' }).createIndex('when', 'when');
  },
  async (database, upgrade) => {
    const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
    const words = database.createObjectStore('words', { keyPath: 'id' });
    const staged = database.createObjectStore('staged', { autoIncrement: true });
    staged.createIndex('staging', 'staging');
    staged.createIndex('when', 'when');
    for await (const { value: note } of upgrade.objectStore('notes')) {
      await summaries.put(summaryOf(note));
      await words.put(searchWordsOf(note));
    }
  },
  async (database) => {
    database.createObjectStore('claimSets', { keyPath: 'id' });
    database.createObjectStore('deletedClaimSets', { keyPath: 'undo' }).createIndex('when', 'when');
  },
  async (database, upgrade) => {
    const deletions = database.createObjectStore('deletions', { keyPath: 'undo' });
    deletions.createIndex('when', 'when');
    for await (const { value: deleted } of upgrade.objectStore('deleted')) {
      const deletion = deletionOf(deleted);
      if (deletion !== null) await deletions.put(deletion);
    }
  },
];

export const NOTES_VERSION = STEPS.length;

/** Brings a database of an older version (0 is none) up to this one. */
export async function migrate(
  database: IDBPDatabase<NotesSchema>,
  oldVersion: number,
  upgrade: Upgrade,
): Promise<void> {
  for (const step of STEPS.slice(oldVersion)) await step(database, upgrade);
}
