import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { TypedDraft } from '../../utils/notes/draft.ts';
import { aNote, anAnchor, aPage } from '../notes/builders.ts';
import { ask, askTab, KeptProfile } from './kept-profile.ts';
import { tabId } from './opened.ts';

const KEPT = { incognito: false };
const PRIVATE = { incognito: true };
const OFF_TOPIC = 'no-figures-of-ours.html';
const TARGET = 'page https://news.example/venezuela';

const aDraft = (text: string): TypedDraft => ({
  id: crypto.randomUUID(),
  target: TARGET,
  note: aNote({ id: crypto.randomUUID(), text }),
  basedOn: null,
  editor: crypto.randomUUID(),
});

describe.each(BROWSERS)('what was typed in %s', (name) => {
  const profile = new KeptProfile(name);
  beforeAll(() => profile.open());
  afterAll(() => profile.end());

  const texts = async () => {
    const view = await profile.view();
    const notes = await ask(view, 'listNotes', KEPT);
    const drafts = await ask(view, 'listDrafts', KEPT);
    await view.close();
    return { notes: notes.map(({ text }) => text), drafts: drafts.map(({ note }) => note.text) };
  };

  it('survives the kill of the browser right after it was called kept', async () => {
    const view = await profile.view();
    await ask(view, 'saveNote', { ...KEPT, note: aNote({ text: 'a note' }), basedOn: null, draft: null });
    expect(await ask(view, 'saveDraft', { ...KEPT, draft: aDraft('half a sent'), seen: null })).toMatchObject({
      kind: 'kept',
    });
    await profile.kill();
    await profile.open();
    expect(await texts()).toEqual({ notes: ['a note'], drafts: ['half a sent'] });
  });

  it('survives a document that shuts in the moment of typing', async () => {
    const view = await profile.view();
    await view.evaluate(
      (message) => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
        >;
        addEventListener('pagehide', () => void (browser ?? chrome)?.runtime.sendMessage(message));
      },
      {
        to: 'background',
        name: 'saveDraft',
        request: { ...KEPT, draft: aDraft('typed and gone'), seen: null },
      } as object,
    );
    await view.close();
    await expect.poll(async () => (await texts()).drafts, { timeout: 20_000 }).toContain('typed and gone');
  });

  it('survives a stopped worker, in private windows too', async () => {
    const view = await profile.view();
    const note = aNote({ id: crypto.randomUUID(), text: 'a private note' });
    await ask(view, 'saveNote', { ...PRIVATE, note, basedOn: null, draft: null });
    const before = await texts();
    await profile.stopWorker(view);
    expect(await texts()).toEqual(before);
    expect((await ask(view, 'listNotes', PRIVATE)).map(({ text }) => text)).toEqual(['a private note']);
    await view.close();
  });

  it('survives a reload of the extension', async () => {
    const before = await texts();
    await profile.reloadExtension();
    expect(await texts()).toEqual(before);
  });

  it('is nowhere in the profile and gone with the session where the window was private', async () => {
    const view = await profile.view();
    const note = aNote({ id: crypto.randomUUID(), text: 'Zwetschgenkuchen im Geheimen' });
    await ask(view, 'saveNote', { ...PRIVATE, note, basedOn: null, draft: null });
    await ask(view, 'saveDraft', { ...PRIVATE, draft: aDraft('Zwetschgenkuchen, halb'), seen: null });
    await ask(view, 'saveDraft', { ...KEPT, draft: aDraft('Apfelkuchen im Freien'), seen: null });
    await profile.kill();
    expect(profile.filesWith('Apfelkuchen').length).toBeGreaterThan(0);
    expect(profile.filesWith('Zwetschgenkuchen')).toEqual([]);
    await profile.open();
    const anew = await profile.view();
    expect(await ask(anew, 'listNotes', PRIVATE)).toEqual([]);
    expect(await ask(anew, 'listDrafts', PRIVATE)).toEqual([]);
  });

  it('is kept twice where two windows have changed one note', async () => {
    const view = await profile.view();
    const note = aNote({ id: crypto.randomUUID(), text: 'as it was' });
    const first = await ask(view, 'saveNote', { ...KEPT, note, basedOn: null, draft: null });
    const basedOn = first.kind === 'saved' ? first.note.changed : null;
    const replies = await Promise.all(
      ['from the left', 'from the right'].map((text) =>
        ask(view, 'saveNote', { ...KEPT, note: { ...note, text }, basedOn, draft: null }),
      ),
    );
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    expect((await texts()).notes).toEqual(expect.arrayContaining(['from the left', 'from the right']));
  });

  it('is told of its storage', async () => {
    const view = await profile.view();
    const state = await ask(view, 'storageState', null);
    expect(state.notes).toBeGreaterThan(0);
    expect(state.quota ?? 0).toBeGreaterThan(state.usage ?? 0);
    expect(state).toMatchObject({ persisted: true, risk: null });
    await ask(view, 'backupTaken', null);
    expect((await ask(view, 'storageState', null)).backedUp).toMatch(/^\d{4}-.*Z$/);
  });

  it('is shown on a page without marks on the next visit, kept to the list where the reader wants that, and gone from the page once it is deleted', async () => {
    const url = profile.address(OFF_TOPIC);
    const quiet = await profile.tab(url);
    const quote = await quiet.$eval('p', (paragraph) => paragraph.textContent.trim().slice(0, 20));
    const view = await profile.view();
    const note = aNote({
      id: crypto.randomUUID(),
      page: aPage({ url, canonicalUrl: url }),
      anchor: anAnchor({ quote, prefix: '', suffix: '' }),
      mark: null,
    });
    await ask(view, 'saveNote', { ...KEPT, note, basedOn: null, draft: null });
    const page = await profile.tab(`${url}?utm_source=mail`);
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) > 0, { polling: 50 });
    const shown = await page.evaluate(() => {
      const [range] = CSS.highlights.get('tallymark-note') ?? [];
      const { startContainer, startOffset } = range as StaticRange;
      return (startContainer as Text).data.slice(startOffset).trim();
    });
    expect(shown.startsWith(quote.slice(0, 10))).toBe(true);
    await ask(view, 'showNoteMarks', { on: false });
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) === 0, { polling: 50 });
    const found = await askTab(view, await tabId(view, page.url()), 'listNotesFound', null);
    expect(found).toEqual([{ id: note.id, found: 'exact' }]);
    await ask(view, 'showNoteMarks', { on: true });
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) > 0, { polling: 50 });
    await ask(view, 'deleteNotes', { ...KEPT, ids: [note.id] });
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) === 0, { polling: 50 });
  });
});
