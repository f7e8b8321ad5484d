import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TypedDraft } from '../../utils/notes/draft.ts';
import { NOTE_LIMITS } from '../../utils/notes/note-schema.ts';
import { NOTES_DATABASE } from '../../utils/storage/notes-schema.ts';
import { aNote, aPage } from '../notes/builders.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { NotesConnection } = await import('../../utils/storage/notes-connection.ts');
const { keptRecords } = await import('../../utils/storage/kept-records.ts');
const { forgetPrivateWindows } = await import('../../utils/storage/private-windows.ts');
const { sessionRecords } = await import('../../utils/storage/session-records.ts');
const { Shelf } = await import('../../utils/storage/shelf.ts');

const ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const OTHER_ID = 'aaaaaaaa-0000-4000-8000-000000000002';
const DRAFT_ID = 'dddddddd-0000-4000-8000-000000000001';
const NOON = '2026-11-22T12:00:00.000Z';

const aDraft = (parts: Partial<TypedDraft> = {}): TypedDraft => ({
  id: DRAFT_ID,
  target: 'page https://news.example/venezuela',
  note: aNote({ id: ID, text: 'half a' }),
  basedOn: null,
  editor: 'left window',
  ...parts,
});

describe.each(['kept', 'of the session'])('notes %s', (place) => {
  const connection = new NotesConnection();
  let clock = new Date(NOON);
  const later = (ms: number) => {
    clock = new Date(clock.getTime() + ms);
  };
  const aShelf = () => new Shelf(place === 'kept' ? keptRecords(connection) : sessionRecords(), () => clock);

  /** A saved note, as the reply gives it. */
  const saved = async (parts: Parameters<typeof aNote>[0] = {}, basedOn: string | null = null) => {
    const reply = await aShelf().save(aNote({ id: ID, ...parts }), basedOn, null);
    if (reply.kind !== 'saved') throw new Error(reply.kind);
    return reply.note;
  };

  beforeEach(() => {
    clock = new Date(NOON);
    fakeBrowser.reset();
  });
  afterEach(async () => {
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });

  it('are as they were given, with the time of the save', async () => {
    const note = aNote({ id: ID, text: 'ＵＴＦ \u{1F5F3} \u202e \u0000 <b>', tags: [] });
    expect(await aShelf().save(note, null, null)).toEqual({ kind: 'saved', note: { ...note, changed: NOON } });
    expect(await aShelf().all()).toEqual([{ ...note, changed: NOON }]);
  });

  it('are changed by an editor that knows their last version, and keep their creation', async () => {
    const first = await saved();
    later(1_000);
    const second = await saved({ text: 'more', created: '2030-01-01T00:00:00.000Z' }, first.changed);
    expect(second).toMatchObject({ text: 'more', created: first.created, changed: '2026-11-22T12:00:01.000Z' });
    expect(await aShelf().all()).toEqual([second]);
  });

  it('never have the same time for two versions, though the clock stands still or is put back', async () => {
    const first = await saved();
    later(-60_000);
    const second = await saved({ text: 'more' }, first.changed);
    expect(second.changed > first.changed).toBe(true);
  });

  it('are kept beside each other where two windows have changed one', async () => {
    const first = await saved();
    later(1_000);
    const left = await saved({ text: 'from the left' }, first.changed);
    later(1_000);
    const reply = await aShelf().save(aNote({ id: ID, text: 'from the right' }), first.changed, null);
    expect(reply).toMatchObject({ kind: 'conflict', stored: left, copy: { text: 'from the right' } });
    const texts = (await aShelf().all()).map(({ text }) => text);
    expect(texts).toEqual(['from the right', 'from the left']);
  });

  it('are no conflict where both windows wrote the same', async () => {
    const first = await saved();
    const left = await saved({ text: 'same' }, first.changed);
    expect(await aShelf().save(aNote({ id: ID, text: 'same' }), first.changed, null)).toEqual({
      kind: 'saved',
      note: left,
    });
  });

  it('are kept again by an editor whose note was deleted meanwhile', async () => {
    const first = await saved();
    await aShelf().remove([ID]);
    await saved({ text: 'still wanted' }, first.changed);
    expect((await aShelf().all()).map(({ text }) => text)).toEqual(['still wanted']);
  });

  it('of a page are found by its canonical address, in the order of their creation', async () => {
    await saved({ created: '2026-02-02T00:00:00.000Z', text: 'second' });
    await saved({ id: OTHER_ID, created: '2026-01-01T00:00:00.000Z', text: 'first' });
    await saved({ id: DRAFT_ID, page: aPage({ canonicalUrl: 'https://news.example/else' }) });
    const found = await aShelf().onPage('https://news.example/venezuela');
    expect(found.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(await aShelf().onPage('https://news.example/')).toEqual([]);
    expect(await aShelf().count()).toBe(3);
  });

  it('come back after they were deleted, as they were', async () => {
    const note = await saved();
    const reply = await aShelf().remove([ID, 'no such id']);
    expect(reply).toMatchObject({ kind: 'deleted', count: 1 });
    expect(await aShelf().all()).toEqual([]);
    const undo = reply.kind === 'deleted' ? reply.undo : '';
    expect(await aShelf().deleted()).toMatchObject([{ undo, count: 1, first: { page: note.page } }]);
    expect(await aShelf().remove(['no such id'])).toMatchObject({ kind: 'deleted', count: 0 });
    expect(await aShelf().deleted()).toHaveLength(1);
    expect(await aShelf().restore(undo)).toEqual([note]);
    expect(await aShelf().deleted()).toEqual([]);
    expect(await aShelf().all()).toEqual([note]);
    expect(await aShelf().restore(undo)).toBeNull();
  });

  it('come back beside one that has taken their id', async () => {
    await saved();
    const reply = await aShelf().remove([ID]);
    await saved({ text: 'new' });
    await aShelf().restore(reply.kind === 'deleted' ? reply.undo : '');
    expect((await aShelf().all()).map(({ text }) => text).sort()).toEqual([aNote().text, 'new'].sort());
  });

  it('are gone for good a day after they were deleted', async () => {
    await saved();
    const reply = await aShelf().remove([ID]);
    const undo = reply.kind === 'deleted' ? reply.undo : '';
    later(23 * 3_600_000);
    await aShelf().forgetOld();
    later(2 * 3_600_000);
    await saved({ id: OTHER_ID });
    await aShelf().forgetOld();
    expect(await aShelf().deleted()).toEqual([]);
    expect(await aShelf().restore(undo)).toBeNull();
    expect(await aShelf().count()).toBe(1);
  });

  it('are taken in as they are, in place of those with their ids', async () => {
    const { changed } = await saved({ text: 'old' });
    const notes = [aNote({ id: ID, text: 'new' }), aNote({ id: OTHER_ID })];
    expect(await aShelf().takeIn(notes, null, { [ID]: changed })).toEqual({ kind: 'imported', kept: 2, beside: 0 });
    expect(await aShelf().takeIn(notes, null)).toEqual({ kind: 'imported', kept: 2, beside: 0 });
    expect([...(await aShelf().all())].sort((a, b) => a.id.localeCompare(b.id))).toEqual(notes);
  });

  it.each(['at once', 'in parts'])('taken in %s stand beside one that was changed since the plan', async (way) => {
    const { changed } = await saved({ text: 'v1' });
    later(1_000);
    await saved({ text: 'v2' }, changed);
    const notes = [aNote({ id: ID, text: 'of the file' })];
    const seen = { [ID]: changed };
    if (way === 'in parts') await aShelf().stage(notes, 'import', seen);
    const reply = way === 'in parts' ? aShelf().takeIn([], 'import') : aShelf().takeIn(notes, null, seen);
    expect(await reply).toEqual({ kind: 'imported', kept: 1, beside: 1 });
    const all = await aShelf().all();
    expect(all.map(({ text }) => text).sort()).toEqual(['of the file', 'v2']);
    expect(all.find(({ id }) => id === ID)?.text).toBe('v2');
  });

  it('taken in replace none that came after the plan, and are new again where theirs is gone', async () => {
    await saved({ text: 'here' });
    const notes = [aNote({ id: ID, text: 'of the file' }), aNote({ id: OTHER_ID })];
    expect(await aShelf().takeIn(notes, null, { [OTHER_ID]: NOON })).toEqual({ kind: 'imported', kept: 2, beside: 1 });
    expect(await aShelf().count()).toBe(3);
  });

  describe('in parts', () => {
    const parts = [[aNote({ id: ID, text: 'one' })], [aNote({ id: OTHER_ID, text: 'two' })]] as const;
    const all = async () => (await aShelf().all()).map(({ text }) => text).sort();

    it('are kept together when the last has come, and only then', async () => {
      expect(await aShelf().stage(parts[0], 'import')).toEqual({ kind: 'staged' });
      expect(await aShelf().all()).toEqual([]);
      expect(await aShelf().takeIn(parts[1], 'import')).toEqual({ kind: 'imported', kept: 2, beside: 0 });
      expect(await all()).toEqual(['one', 'two']);
      expect(await aShelf().takeIn([], 'import')).toEqual({ kind: 'imported', kept: 0, beside: 0 });
    });

    it('do not mix with those of another import', async () => {
      await aShelf().stage(parts[0], 'broke off');
      expect(await aShelf().takeIn(parts[1], 'import')).toEqual({ kind: 'imported', kept: 1, beside: 0 });
      expect(await all()).toEqual(['two']);
    });

    it('are forgotten a day after their import broke off', async () => {
      await aShelf().stage(parts[0], 'broke off');
      later(25 * 3_600_000);
      await aShelf().forgetOld();
      expect(await aShelf().takeIn([], 'broke off')).toEqual({ kind: 'imported', kept: 0, beside: 0 });
    });

    it('are refused, and change nothing, where one is no note', async () => {
      await aShelf().stage(parts[0], 'import');
      const broken = { ...aNote(), tags: 'none' } as unknown as ReturnType<typeof aNote>;
      expect(await aShelf().stage([broken], 'import')).toMatchObject({ kind: 'refused', faults: [{ path: 'tags' }] });
      expect(await aShelf().all()).toEqual([]);
    });
  });

  it.each<[string, object, string]>([
    ['with a text that is too long', { text: 'x'.repeat(NOTE_LIMITS.text + 1) }, 'text'],
    ['with a key that no note has', { admin: true }, 'admin'],
    ['without a page', { page: null }, 'page'],
    ['with offsets that do not fit its quote', { anchor: { ...aNote().anchor, end: 9 } }, 'anchor'],
    ['with a time that is none', { created: 'yesterday' }, 'created'],
  ])('%s are refused with the place, saved or imported', async (_what, parts, path) => {
    const broken = { ...aNote({ id: ID }), ...parts } as ReturnType<typeof aNote>;
    const refused = {
      kind: 'refused',
      faults: [{ path, what: { key: expect.stringMatching(/^fault_/), values: expect.anything() } }],
    };
    expect(await aShelf().save(broken, null, null)).toEqual(refused);
    expect(await aShelf().takeIn([aNote({ id: OTHER_ID }), broken], null)).toEqual(refused);
    expect(await aShelf().all()).toEqual([]);
    expect(await aShelf().keepDraft(aDraft({ note: broken }), null)).toMatchObject({ kind: 'kept' });
  });

  describe('as drafts', () => {
    it('are there again with all that saving needs', async () => {
      const reply = await aShelf().keepDraft(aDraft(), null);
      expect(reply).toEqual({ kind: 'kept', draft: { ...aDraft(), typed: NOON } });
      expect(await aShelf().drafts(aDraft().target)).toEqual([{ ...aDraft(), typed: NOON }]);
      expect(await aShelf().drafts('page https://news.example/else')).toEqual([]);
    });

    it('are one however often the same editor writes, though it has not heard back yet', async () => {
      await aShelf().keepDraft(aDraft(), null);
      await aShelf().keepDraft(aDraft({ note: aNote({ text: 'half a sentence' }) }), null);
      expect((await aShelf().drafts(null)).map(({ note }) => note.text)).toEqual(['half a sentence']);
    });

    it('go on in the editor of the next day', async () => {
      const reply = await aShelf().keepDraft(aDraft(), null);
      const seen = reply.kind === 'kept' ? reply.draft.typed : '';
      await aShelf().keepDraft(aDraft({ editor: 'next day', note: aNote({ text: 'whole' }) }), seen);
      expect((await aShelf().drafts(null)).map(({ note }) => note.text)).toEqual(['whole']);
    });

    it('part where two editors have gone on with one', async () => {
      const shelf = aShelf();
      const reply = await shelf.keepDraft(aDraft(), null);
      const seen = reply.kind === 'kept' ? reply.draft.typed : '';
      later(1_000);
      await shelf.keepDraft(aDraft({ editor: 'left', note: aNote({ text: 'left' }) }), seen);
      later(1_000);
      const parted = await shelf.keepDraft(aDraft({ editor: 'right', note: aNote({ text: 'right' }) }), seen);
      expect(parted.kind === 'kept' && parted.draft.id !== DRAFT_ID).toBe(true);
      expect((await shelf.drafts(null)).map(({ note }) => note.text)).toEqual(['right', 'left']);
    });

    it('go with the saving of their note, and none comes after it', async () => {
      const shelf = aShelf();
      await shelf.keepDraft(aDraft(), null);
      await shelf.save(aDraft().note, null, DRAFT_ID);
      await shelf.keepDraft(aDraft(), null);
      expect(await shelf.drafts(null)).toEqual([]);
    });

    it('stay where another editor has typed on since the text was saved', async () => {
      const shelf = aShelf();
      const reply = await shelf.keepDraft(aDraft({ note: aNote({ id: ID, text: 'half a thought' }) }), null);
      const seen = reply.kind === 'kept' ? reply.draft.typed : '';
      const whole = aNote({ id: ID, text: 'half a thought, and the rest' });
      await shelf.keepDraft(aDraft({ editor: 'the card', note: whole }), seen);
      await shelf.save(aNote({ id: ID, text: 'half a thought' }), null, DRAFT_ID);
      expect((await shelf.drafts(null)).map(({ note }) => note.text)).toEqual([whole.text]);
    });

    it('are not kept of nothing, but are of an emptied note', async () => {
      const empty = aDraft({ note: aNote({ id: ID, text: ' \n', tags: [] }) });
      await aShelf().keepDraft(aDraft(), null);
      await aShelf().keepDraft(empty, null);
      expect(await aShelf().drafts(null)).toEqual([]);
      await saved();
      await aShelf().keepDraft(empty, null);
      expect(await aShelf().drafts(null)).toHaveLength(1);
    });

    it('are gone when they are discarded', async () => {
      await aShelf().keepDraft(aDraft(), null);
      await aShelf().discardDraft(DRAFT_ID);
      expect(await aShelf().drafts(null)).toEqual([]);
    });
  });

  it('of the other place are not seen', async () => {
    await saved();
    await aShelf().keepDraft(aDraft(), null);
    const other = new Shelf(place === 'kept' ? sessionRecords() : keptRecords(connection));
    expect(await other.all()).toEqual([]);
    expect(await other.drafts(null)).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept.includes('venezuela')).toBe(place === 'of the session');
  });
});

it('clearing the session leaves alone what is not private', async () => {
  await new Shelf(sessionRecords()).save(aNote(), null, null);
  await fakeBrowser.storage.session.set({ other: 1 });
  await forgetPrivateWindows();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ other: 1 });
});

it('clearing the session leaves nothing of what was being saved', async () => {
  const saving = new Shelf(sessionRecords()).save(aNote(), null, null);
  await forgetPrivateWindows();
  await saving;
  expect(await new Shelf(sessionRecords()).all()).toEqual([]);
});
