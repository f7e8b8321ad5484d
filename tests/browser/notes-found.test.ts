import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { aNote, anAnchor, aPage } from '../notes/builders.ts';
import { ask, askTab } from './kept-profile.ts';
import { Opened, tabId } from './opened.ts';

const KEPT = { incognito: false };
const OFF_TOPIC = 'no-figures-of-ours.html';

describe.each(BROWSERS)('a note on a page without marks in %s', (name) => {
  const opened = new Opened(name);

  it('is shown on the next visit, kept to the list where the reader wants that, and gone from the page once it is deleted', async () => {
    const url = opened.address(OFF_TOPIC);
    const quiet = await opened.tab(url);
    const quote = await quiet.$eval('p', (paragraph) => paragraph.textContent.trim().slice(0, 20));
    const view = await opened.extensionPage('popup.html', '#page > *');
    const note = aNote({
      page: aPage({ url, canonicalUrl: url }),
      anchor: anAnchor({ quote, prefix: '', suffix: '' }),
      mark: null,
    });
    await ask(view, 'saveNote', { ...KEPT, note, basedOn: null, draft: null });
    const page = await opened.tab(`${url}?utm_source=mail`);
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
