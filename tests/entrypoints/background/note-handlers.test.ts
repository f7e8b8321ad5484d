import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Edition } from '../../../entrypoints/background/edition.ts';
import type { Sender } from '../../../utils/messages/speak.ts';
import { NOTES_DATABASE } from '../../../utils/storage/notes-schema.ts';
import { aNote } from '../../notes/builders.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const told: [string, unknown][] = [];
vi.mock('../../../utils/messages/speak.ts', () => ({
  tellViews: async (name: string, request: unknown) => void told.push([`views ${name}`, request]),
  tellPages: async (name: string, request: unknown) => void told.push([`pages ${name}`, request]),
}));

const { noteHandlers } = await import('../../../entrypoints/background/note-handlers.ts');
const { NotesConnection } = await import('../../../utils/storage/notes-connection.ts');
const { keptRecords } = await import('../../../utils/storage/kept-records.ts');
const { readNotedHosts, resetNotedHosts } = await import('../../../utils/storage/noted-hosts.ts');
const { sessionRecords } = await import('../../../utils/storage/session-records.ts');
const { Shelf } = await import('../../../utils/storage/shelf.ts');

const KEPT = { incognito: false };
const OTHER_ID = '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d002';
const PAGE = aNote().page.canonicalUrl;
const POPUP: Sender = { tab: null, frame: null, incognito: false, tabUrl: null, origin: null, own: true };
const ENGINE: Sender = {
  tab: 7,
  frame: 0,
  incognito: false,
  tabUrl: 'https://news.example/',
  origin: 'https://news.example',
  own: false,
};
const PRIVATE_NOTE_BOX: Sender = { tab: 8, frame: 2, incognito: true, tabUrl: null, origin: null, own: true };

describe('the background', () => {
  const connection = new NotesConnection();
  const edition = new Edition();
  const background = noteHandlers(
    { kept: new Shelf(keptRecords(connection)), session: new Shelf(sessionRecords()) },
    edition,
  );
  const save = (sender: Sender, parts = {}) =>
    background.saveNote({ ...KEPT, note: aNote(parts), basedOn: null, draft: null }, sender);

  beforeEach(() => {
    fakeBrowser.reset();
    told.length = 0;
  });
  afterEach(async () => {
    await connection.close();
    await deleteDB(NOTES_DATABASE);
  });

  it('tells views and pages of what was saved, deleted and brought back', async () => {
    const note = aNote();
    await save(POPUP);
    const deleted = await background.deleteNotes({ ...KEPT, ids: [note.id] }, POPUP);
    const undo = deleted.kind === 'deleted' ? deleted.undo : '';
    await background.restoreNotes({ ...KEPT, undo }, POPUP);
    await background.importNotes({ ...KEPT, notes: [note] }, POPUP);
    const change = [
      ['views notesChanged', { incognito: false, ids: [note.id] }],
      ['pages notesChanged', null],
    ];
    expect(told).toEqual([...change, ...change, ...change, ...change]);
  });

  it('tells nobody of what was not kept', async () => {
    expect(await background.restoreNotes({ ...KEPT, undo: 'no such token' }, POPUP)).toBe(false);
    expect(told).toEqual([]);
  });

  it('tells a script in a page where notes are, and nothing that they say', async () => {
    const { id, anchor } = aNote();
    await save(POPUP);
    expect(await background.anchorsOnPage({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([
      { id, anchor, marked: true },
    ]);
  });

  it.each([
    ['list notes', () => background.listNotes(KEPT, ENGINE)],
    ['read those of its page', () => background.notesOnPage({ ...KEPT, canonicalUrl: PAGE }, ENGINE)],
    ['save', () => save(ENGINE)],
    ['delete', () => background.deleteNotes({ ...KEPT, ids: [] }, ENGINE)],
    ['undo', () => background.restoreNotes({ ...KEPT, undo: '' }, ENGINE)],
    ['stage', () => background.stageNotes({ ...KEPT, notes: [], staging: 'a' }, ENGINE)],
    ['import', () => background.importNotes({ ...KEPT, notes: [] }, ENGINE)],
    ['read drafts', () => background.listDrafts(KEPT, ENGINE)],
    ['load drafts', () => background.loadDrafts({ ...KEPT, target: '' }, ENGINE)],
    ['discard drafts', () => background.discardDraft({ ...KEPT, id: '' }, ENGINE)],
  ])('does not let a script in a page %s', async (_what, ask) => {
    await expect(ask()).rejects.toThrow('Only for documents of the extension');
  });

  it('tells a script in a page nothing of pages of another origin, and lets it hide nothing there', async () => {
    const frame: Sender = { ...ENGINE, origin: 'https://ads.example' };
    const match = { set: 'venezuela-2024', question: 'deaths', subject: null, quote: '24' };
    await save(POPUP);
    await background.hideMatch({ ...KEPT, canonicalUrl: PAGE, match }, frame);
    expect(await background.hiddenMatches({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([]);
    await background.hideMatch({ ...KEPT, canonicalUrl: PAGE, match }, ENGINE);
    await background.showHidden({ ...KEPT, canonicalUrl: PAGE }, frame);
    expect(await background.hiddenMatches({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([match]);
    expect(await background.hiddenMatches({ ...KEPT, canonicalUrl: PAGE }, frame)).toEqual([]);
    expect(await background.anchorsOnPage({ ...KEPT, canonicalUrl: PAGE }, frame)).toEqual([]);
    expect(await background.hasNotes({ url: PAGE }, frame)).toBe(false);
    expect(await background.hasNotes({ url: PAGE }, { ...ENGINE, origin: null })).toBe(false);
  });

  it('keeps what comes from a private window in the session, whatever it says', async () => {
    await save(PRIVATE_NOTE_BOX);
    expect(await background.listNotes(KEPT, POPUP)).toEqual([]);
    expect(await background.listNotes({ incognito: true }, POPUP)).toHaveLength(1);
    expect(await background.anchorsOnPage({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([]);
    expect(
      await background.anchorsOnPage({ ...KEPT, canonicalUrl: PAGE }, { ...ENGINE, incognito: true }),
    ).toHaveLength(1);
    expect(told[0]).toEqual(['views notesChanged', { incognito: true, ids: [aNote().id] }]);
  });

  it('knows the hosts that have notes, for gates to ask, but none of private windows', async () => {
    const page = { ...aNote().page, url: 'https://private.example/a', canonicalUrl: 'https://private.example/a' };
    await save(POPUP);
    await save(PRIVATE_NOTE_BOX, { page });
    await background.importNotes(
      { ...KEPT, notes: [aNote(), aNote({ id: OTHER_ID, page: { ...page, url: 'file:///home/reader/page.html' } })] },
      POPUP,
    );
    await expect.poll(readNotedHosts).toEqual(['news.example', '']);
    expect(await background.hasNotes({ url: aNote().page.url }, ENGINE)).toBe(true);
    expect(await background.hasNotes({ url: aNote().page.url }, { ...ENGINE, incognito: true })).toBe(false);
    expect(await background.hasNotes({ url: 'https://news.example/else' }, ENGINE)).toBe(false);
    await resetNotedHosts(async () => ['https://other.example/']);
    expect(await readNotedHosts()).toEqual(['other.example']);
  });

  it('takes no word on backups and exports from a script in a page', async () => {
    await expect(background.backupTaken(null, ENGINE)).rejects.toThrow('Only for documents');
    await expect(background.offerClaimReview({ offered: true }, ENGINE)).rejects.toThrow('Only for documents');
    await expect(background.offerClaimReview({ offered: true }, POPUP)).resolves.toBeUndefined();
  });

  it('hides a match on a page and shows it again', async () => {
    const match = { set: 'venezuela-2024', question: 'deaths', subject: null, quote: '24' };
    await background.hideMatch({ ...KEPT, canonicalUrl: PAGE, match }, ENGINE);
    expect(await background.hiddenMatches({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([match]);
    await background.showHidden({ ...KEPT, canonicalUrl: PAGE }, POPUP);
    expect(await background.hiddenMatches({ ...KEPT, canonicalUrl: PAGE }, ENGINE)).toEqual([]);
    expect(told.map(([name]) => name)).toEqual(['pages hiddenChanged', 'pages hiddenChanged']);
  });
});
