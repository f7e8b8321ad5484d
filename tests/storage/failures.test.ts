import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTES_DATABASE } from '../../utils/storage/notes-schema.ts';
import { aNote } from '../notes/builders.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { NotesConnection } = await import('../../utils/storage/notes-connection.ts');
const { keptRecords } = await import('../../utils/storage/kept-records.ts');
const { sessionRecords } = await import('../../utils/storage/session-records.ts');
const { Shelf } = await import('../../utils/storage/shelf.ts');
const { notKept } = await import('../../utils/storage/not-kept.ts');

const anId = (index: number) => `3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d00${index}`;
const full = () => new DOMException('The disk has no room.', 'QuotaExceededError');

describe('what a store throws becomes an answer', () => {
  it.each([
    ['a full disk', full(), { kind: 'full' }],
    ['a full session', new Error('QUOTA_BYTES quota exceeded'), { kind: 'full' }],
    ["Firefox's words for a full session", new Error('QuotaExceededError: storage.session API call'), { kind: 'full' }],
    [
      'a database that is broken',
      new DOMException('Internal error.', 'UnknownError'),
      { kind: 'failed', reason: 'Internal error.' },
    ],
    ['an error without words', new DOMException('', 'AbortError'), { kind: 'failed', reason: 'AbortError' }],
    ['what is no error', 'no', { kind: 'failed', reason: 'no' }],
  ])('%s', (_what, error, expected) => {
    expect(notKept(error)).toEqual(expected);
  });
});

describe('notes in IndexedDB', () => {
  let connection: InstanceType<typeof NotesConnection>;
  beforeEach(() => {
    connection = new NotesConnection();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });
  const shelf = () => new Shelf(keptRecords(connection));

  it('are all or none of an import that fills the disk', async () => {
    const { put } = IDBObjectStore.prototype;
    const room = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (value.text === 'too much') throw full();
      return put.call(this, value);
    });
    const kept = shelf();
    const notes = [aNote({ id: anId(1) }), aNote({ id: anId(2), text: 'too much' }), aNote({ id: anId(3) })];
    expect(await kept.takeIn(notes, null)).toEqual({ kind: 'full' });
    expect(kept.failing).toBe(true);
    room.mockRestore();
    expect(await kept.all()).toEqual([]);
    expect(await kept.takeIn(notes, null)).toEqual({ kind: 'imported', kept: 3, beside: 0 });
    expect(kept.failing).toBe(false);
  });

  it('keep the draft of a note that could not be saved', async () => {
    const note = aNote();
    await shelf().keepDraft({ id: 'd', target: 't', note, basedOn: null, editor: 'e' }, null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    expect(await shelf().save(note, null, 'd')).toEqual({ kind: 'full' });
    vi.restoreAllMocks();
    expect(await shelf().drafts('t')).toHaveLength(1);
  });

  it('are called saved only when the transaction is done', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = this.add(value);
      // The put itself succeeds; the transaction does not.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await shelf().save(aNote(), null, null)).toMatchObject({ kind: 'failed' });
    vi.restoreAllMocks();
    expect(await shelf().all()).toEqual([]);
  });

  it('can be kept again after the connection was lost', async () => {
    const kept = shelf();
    await kept.save(aNote({ id: anId(1) }), null, null);
    await connection.use(async (database) => database.close());
    expect(await kept.save(aNote({ id: anId(2) }), null, null)).toMatchObject({ kind: 'saved' });
    expect(await kept.count()).toBe(2);
  });

  it('make way for a newer version, and say plainly that this one is old then', async () => {
    const kept = shelf();
    await kept.save(aNote(), null, null);
    const newer = await open(99);
    expect(await kept.save(aNote({ text: 'more' }), null, null)).toMatchObject({ kind: 'failed' });
    newer.close();
  });

  it('fail instead of waiting where an older window does not make way', async () => {
    await deleteDB(NOTES_DATABASE);
    const older = await open(1);
    older.onversionchange = null;
    const { open: opening } = indexedDB;
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => opening.call(indexedDB, name, 99));
    const reply = await shelf().save(aNote(), null, null);
    expect(reply).toMatchObject({ kind: 'failed', reason: expect.stringContaining('older version') });
    vi.restoreAllMocks();
    older.close();
  });
});

it('private notes say that the session is full', async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
  const shelf = new Shelf(sessionRecords());
  expect(await shelf.save(aNote(), null, null)).toEqual({ kind: 'full' });
  vi.restoreAllMocks();
  expect(await shelf.all()).toEqual([]);
  expect(await shelf.save(aNote(), null, null)).toMatchObject({ kind: 'saved' });
});

function open(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NOTES_DATABASE, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
