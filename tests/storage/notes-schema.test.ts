import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { type SearchWords, searchWordsOf } from '../../utils/notes/search-words.ts';
import { NOTES_DATABASE, NOTES_VERSION } from '../../utils/storage/notes-schema.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';
import { aNote } from '../notes/builders.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { NotesConnection } = await import('../../utils/storage/notes-connection.ts');
const { keptRecords } = await import('../../utils/storage/kept-records.ts');
const { keptReader } = await import('../../utils/storage/notes-reader.ts');
const { SetShelf } = await import('../../utils/storage/set-shelf.ts');
const { Shelf } = await import('../../utils/storage/shelf.ts');

const NOTES = Array.from({ length: 30 }, (_, index) =>
  aNote({ id: `3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d0${index + 10}`, text: `note ${index}` }),
);
const DRAFT = {
  id: 'draft',
  target: 'page',
  note: aNote({ text: 'half a' }),
  basedOn: null,
  editor: 'e',
  typed: 'then',
};
const DELETED = { undo: 'token', when: '2026-11-22T12:00:00.000Z', notes: [aNote({ text: 'gone' })] };

/** The database as each version of the extension has left it behind; a version that was shipped never changes. */
const LEFT_BEHIND: Readonly<Record<number, (database: IDBPDatabase) => void>> = {
  1: asOfVersion1,
  2: (database) => {
    asOfVersion1(database);
    database.createObjectStore('summaries', { keyPath: 'id' });
    database.createObjectStore('words', { keyPath: 'id' });
    const staged = database.createObjectStore('staged', { autoIncrement: true });
    staged.createIndex('staging', 'staging');
    staged.createIndex('when', 'when');
  },
  3: (database) => {
    LEFT_BEHIND[2]?.(database);
    database.createObjectStore('claimSets', { keyPath: 'id' });
    database.createObjectStore('deletedClaimSets', { keyPath: 'undo' }).createIndex('when', 'when');
  },
};

/** What a version wrote beside a note. */
const WRITTEN_BESIDE: Readonly<Record<number, (database: IDBPDatabase, note: Note) => Promise<unknown>>> = {
  2: writeWordsBeside,
  3: writeWordsBeside,
};

async function writeWordsBeside(database: IDBPDatabase, note: Note): Promise<void> {
  await database.put('summaries', summaryOf(note));
  await database.put('words', searchWordsOf(note));
}

function asOfVersion1(database: IDBPDatabase): void {
  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('canonicalUrl', 'page.canonicalUrl');
  notes.createIndex('changed', 'changed');
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('target', 'target');
  database.createObjectStore('deleted', { keyPath: 'undo' }).createIndex('when', 'when');
}

afterEach(() => deleteDB(NOTES_DATABASE));

describe('a database of an older version', () => {
  it.each(Object.keys(LEFT_BEHIND).map(Number))(
    '%i keeps all that is in it, and can do what the new one can',
    async (version) => {
      const old = await openDB(NOTES_DATABASE, version, { upgrade: (database) => LEFT_BEHIND[version]?.(database) });
      for (const note of NOTES) {
        await old.put('notes', note);
        await WRITTEN_BESIDE[version]?.(old, note);
      }
      await old.put('drafts', DRAFT);
      await old.put('deleted', DELETED);
      old.close();

      const connection = new NotesConnection();
      const shelf = new Shelf(keptRecords(connection));
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect([...(await shelf.all())].sort(byId)).toEqual(NOTES);
      expect([...(await shelf.summaries())].sort(byId)).toEqual(NOTES.map(summaryOf));
      const words: SearchWords[] = [];
      for await (const batch of keptReader(connection).words()) words.push(...batch);
      expect(words.sort(byId)).toEqual(NOTES.map(searchWordsOf));
      expect(await shelf.drafts(null)).toEqual([DRAFT]);
      expect(await shelf.deleted()).toMatchObject([{ undo: 'token', when: DELETED.when, count: 1 }]);
      expect(await shelf.restore('token')).toEqual(DELETED.notes);
      const sets = new SetShelf(connection, () => []);
      expect(await sets.save(JSON.stringify(aClaimSetFile()), null, null)).toMatchObject({ kind: 'saved' });
      expect(await sets.active()).toHaveLength(1);
      await connection.close();
    },
  );

  it('is left as it was where a step fails', async () => {
    const old = await openDB(NOTES_DATABASE, 1, { upgrade: (database) => LEFT_BEHIND[1]?.(database) });
    // What no version has ever written: the step that reads it fails.
    await old.put('notes', { id: 'broken' });
    old.close();
    const connection = new NotesConnection();
    await expect(new Shelf(keptRecords(connection)).all()).rejects.toThrow();
    await connection.close();
    const again = await openDB(NOTES_DATABASE);
    expect(again.version).toBe(1);
    expect(await again.getAll('notes')).toEqual([{ id: 'broken' }]);
    again.close();
  });

  it('is tried of every version there has been', () => {
    expect(Object.keys(LEFT_BEHIND).map(Number)).toEqual(
      Array.from({ length: NOTES_VERSION - 1 }, (_, index) => index + 1),
    );
  });
});
