import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NotesReader } from '../../utils/storage/notes-reader.ts';
import { NOTES_DATABASE } from '../../utils/storage/notes-schema.ts';
import { aNote } from '../notes/builders.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { NotesConnection } = await import('../../utils/storage/notes-connection.ts');
const { keptRecords } = await import('../../utils/storage/kept-records.ts');
const { sessionRecords } = await import('../../utils/storage/session-records.ts');
const { keptReader, notesReader } = await import('../../utils/storage/notes-reader.ts');
const { NotesCopy } = await import('../../utils/storage/notes-copy.ts');
const { Shelf } = await import('../../utils/storage/shelf.ts');

const anId = (index: number) => `3f2c9a52-6f0e-4c4e-9a3b-${String(index).padStart(12, '0')}`;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aNote({ id: anId(index), text: index % 2 ? 'tortoise' : 'hare', mark: null }),
  );

describe.each(['kept', 'of the session'])('a copy of notes %s', (place) => {
  const connection = new NotesConnection();
  const records = () => (place === 'kept' ? keptRecords(connection) : sessionRecords());
  const shelf = new Shelf(records());
  const reader = (): NotesReader => (place === 'kept' ? keptReader(connection) : notesReader(true));
  const onChange = vi.fn();

  beforeEach(() => {
    fakeBrowser.reset();
    onChange.mockClear();
  });
  afterEach(async () => {
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });

  const loaded = async () => {
    const copy = new NotesCopy(reader(), onChange);
    await copy.load();
    return copy;
  };

  it('is read once, the list first and then the words, in batches', async () => {
    await shelf.takeIn(many(2_500), null);
    const copy = await loaded();
    expect(copy.asRead?.notes).toHaveLength(2_500);
    await vi.waitUntil(() => copy.asRead?.search.complete);
    expect(copy.asRead?.search.find('tort')).toHaveLength(1_250);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('says so where the words can’t be read, though the list can', async () => {
    await shelf.takeIn(many(2), null);
    const broken = {
      async *words(): AsyncGenerator<never> {
        yield* [];
        throw new Error('the disk');
      },
    };
    const watched = reader();
    const copy = new NotesCopy(
      { summaries: () => watched.summaries(), notes: (ids) => watched.notes(ids), words: () => broken.words() },
      onChange,
    );
    await copy.load();
    await vi.waitUntil(() => copy.asRead?.search.failed);
    expect(copy.asRead?.search.complete).toBe(false);
    expect(copy.asRead?.notes).toHaveLength(2);
  });

  it('follows what is saved and deleted without reading the rest again', async () => {
    await shelf.takeIn(many(10), null);
    const summaries = vi.fn();
    const watched = reader();
    const copy = new NotesCopy(
      {
        ...watched,
        summaries: () => {
          summaries();
          return watched.summaries();
        },
      },
      onChange,
    );
    await copy.load();
    await vi.waitUntil(() => copy.asRead?.search.complete);
    const before = copy.asRead;
    const [first] = (await shelf.all()).filter(({ id }) => id === anId(1));
    await shelf.save(aNote({ id: anId(1), text: 'zebra' }), first?.changed ?? null, null);
    await shelf.remove([anId(3)]);
    await copy.follow([anId(1), anId(3)]);
    expect(summaries).toHaveBeenCalledOnce();
    expect(copy.asRead).not.toBe(before);
    expect(copy.asRead?.notes).toHaveLength(9);
    expect(copy.asRead?.notes[0]).toMatchObject({ id: anId(1), excerpt: 'zebra' });
    expect(copy.asRead?.search.find('zebra')).toEqual([anId(1)]);
    expect(copy.asRead?.search.find('tortoise')).toHaveLength(3);
  });

  it('keeps a change that comes while the words are still being read', async () => {
    await shelf.takeIn(many(1_500), null);
    const copy = await loaded();
    await shelf.remove([anId(1_499)]);
    await copy.follow([anId(1_499)]);
    await vi.waitUntil(() => copy.asRead?.search.complete);
    expect(copy.asRead?.search.find('tortoise')).toHaveLength(749);
  });

  it('reads all anew after a change of many', async () => {
    const copy = await loaded();
    await shelf.takeIn(many(600), null);
    await copy.follow(null);
    await vi.waitUntil(() => copy.asRead?.search.complete);
    expect(copy.asRead?.notes).toHaveLength(600);
    expect(copy.asRead?.search.find('hare')).toHaveLength(300);
  });

  it('gives notes in full in the order asked for, without those that are gone', async () => {
    await shelf.takeIn(many(5), null);
    const notes = await reader().notes([anId(4), 'no such id', anId(2)]);
    expect(notes.map(({ id }) => id)).toEqual([anId(4), anId(2)]);
  });
});

it('a copy can be read again after the storage failed', async () => {
  let fails = true;
  const copy = new NotesCopy(
    {
      summaries: async () => {
        if (fails) throw new Error('the disk');
        return [];
      },
      notes: async () => [],
      async *words() {},
    },
    () => undefined,
  );
  await expect(copy.follow(['a'])).rejects.toThrow('the disk');
  fails = false;
  await copy.follow(['a']);
  expect(copy.asRead?.notes).toEqual([]);
});
