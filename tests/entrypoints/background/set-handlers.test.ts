import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Edition } from '../../../entrypoints/background/edition.ts';
import type { Sender } from '../../../utils/messages/speak.ts';
import { NOTES_DATABASE } from '../../../utils/storage/notes-schema.ts';
import type { StoredGate } from '../../../utils/storage/stored-gate.ts';
import { aDraft } from '../../claim-sets/a-draft.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

const told: string[] = [];

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../utils/messages/speak.ts', () => ({
  tellViews: async (name: string) => void told.push(`views ${name}`),
  tellPages: async (name: string) => void told.push(`pages ${name}`),
}));

const { setHandlers } = await import('../../../entrypoints/background/set-handlers.ts');
const { NotesConnection } = await import('../../../utils/storage/notes-connection.ts');
const { SetShelf } = await import('../../../utils/storage/set-shelf.ts');
const { readGate, watchGate } = await import('../../../utils/storage/stored-gate.ts');

const ID = 'harbour-2020';
const TEXT = JSON.stringify(aClaimSetFile());
const SAVE = { incognito: false, text: TEXT, address: null, seen: null };
const GATE: StoredGate = { words: ['harbour', 'señal'] };
const OPTIONS: Sender = { tab: 3, frame: 0, incognito: false, tabUrl: null, origin: null, own: true };
const ENGINE: Sender = { ...OPTIONS, own: false };

describe('the background', () => {
  const connection = new NotesConnection();
  const edition = new Edition();
  let background: ReturnType<typeof setHandlers>;

  beforeEach(() => {
    fakeBrowser.reset();
    told.length = 0;
    background = setHandlers(new SetShelf(connection, () => []), edition);
  });
  afterEach(async () => {
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });

  it('renews the words of the gate, and tells views and pages of what has changed', async () => {
    const life = new AbortController();
    const heard: StoredGate[] = [];
    watchGate((gate) => heard.push(gate), life.signal);
    expect(await background.saveSet(SAVE, OPTIONS)).toEqual({ kind: 'saved', id: ID });
    expect(told).toEqual(['views setsChanged', 'pages setsChanged']);
    expect(await readGate()).toEqual(GATE);
    const before = edition.name;
    await background.turnSet({ id: ID, on: false }, OPTIONS);
    expect(edition.name).not.toBe(before);
    expect(await readGate()).toEqual({ words: [] });
    expect(heard).toEqual([GATE, { words: [] }]);
    expect(told).toHaveLength(4);
    life.abort();
    await background.turnSet({ id: ID, on: true }, OPTIONS);
    expect(heard).toHaveLength(2);
  });

  it('tells nobody of what was not changed', async () => {
    expect(await background.saveSet({ ...SAVE, text: '{}' }, OPTIONS)).toMatchObject({ kind: 'refused' });
    expect(await background.restoreSet({ undo: 'no such token' }, OPTIONS)).toBe(false);
    expect(await background.undoSetUpdate({ id: ID }, OPTIONS)).toBe(false);
    expect(await background.deleteSet({ id: ID }, OPTIONS)).toEqual({ kind: 'none' });
    expect(told).toEqual([]);
  });

  it('keeps nothing from a private window', async () => {
    expect(await background.saveSet({ ...SAVE, incognito: true }, OPTIONS)).toEqual({ kind: 'private' });
    expect(await background.saveSet(SAVE, { ...OPTIONS, incognito: true })).toEqual({ kind: 'private' });
    const claims = { incognito: true, id: ID, drafts: [aDraft()] };
    expect(await background.addClaims(claims, OPTIONS)).toEqual({ kind: 'private' });
    expect(await background.listSets(null, OPTIONS)).toEqual([]);
  });

  it('takes a set through its life', async () => {
    await background.saveSet(SAVE, OPTIONS);
    expect(await background.addClaims({ incognito: false, id: ID, drafts: [aDraft()] }, OPTIONS)).toMatchObject({
      kind: 'saved',
    });
    expect(await background.undoSetUpdate({ id: ID }, OPTIONS)).toBe(true);
    expect(await background.claimSetText({ id: ID }, OPTIONS)).toBe(TEXT);
    const reply = await background.deleteSet({ id: ID }, OPTIONS);
    const undo = reply.kind === 'deleted' ? reply.undo : '';
    expect(await background.claimSets(null, OPTIONS)).toEqual([]);
    expect(await background.deletedSets(null, OPTIONS)).toMatchObject([{ undo }]);
    expect(await background.restoreSet({ undo }, OPTIONS)).toBe(true);
    expect(await background.claimSets(null, OPTIONS)).toHaveLength(1);
  });

  it.each<readonly [string, (sender: Sender) => Promise<unknown>]>([
    ['have the active sets', (sender) => background.claimSets(null, sender)],
    ['list sets', (sender) => background.listSets(null, sender)],
    ['read a file', (sender) => background.claimSetText({ id: ID }, sender)],
    ['keep a set', (sender) => background.saveSet(SAVE, sender)],
    ['add claims', (sender) => background.addClaims({ incognito: false, id: ID, drafts: [] }, sender)],
    ['switch', (sender) => background.turnSet({ id: ID, on: false }, sender)],
    ['move', (sender) => background.moveSet({ id: ID, by: 1 }, sender)],
    ['delete', (sender) => background.deleteSet({ id: ID }, sender)],
    ['restore', (sender) => background.restoreSet({ undo: '' }, sender)],
    ['list what was deleted', (sender) => background.deletedSets(null, sender)],
    ['undo', (sender) => background.undoSetUpdate({ id: ID }, sender)],
  ])('lets no script in a page %s', async (_, ask) => {
    await expect(ask(ENGINE)).rejects.toThrow('Only for documents');
  });
});
