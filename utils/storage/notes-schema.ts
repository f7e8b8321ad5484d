import type { DBSchema, IDBPDatabase } from 'idb';
import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';
import type { Deleted } from './records.ts';

/** What the database of notes holds. */
export interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { canonicalUrl: string; changed: string } };
  drafts: { key: string; value: Draft; indexes: { target: string } };
  deleted: { key: string; value: Deleted; indexes: { when: string } };
}

export const NOTES_DATABASE = 'tallymark-notes';

/** One step per version, each from the version before it. A step that has been shipped never changes: add another. */
const STEPS: readonly ((database: IDBPDatabase<NotesSchema>) => void)[] = [
  (database) => {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('canonicalUrl', 'page.canonicalUrl');
    notes.createIndex('changed', 'changed');
    database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('target', 'target');
    database.createObjectStore('deleted', { keyPath: 'undo' }).createIndex('when', 'when');
  },
];

export const NOTES_VERSION = STEPS.length;

/** Brings a database of an older version (0 is none) up to this one. */
export function migrate(database: IDBPDatabase<NotesSchema>, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(database);
}
