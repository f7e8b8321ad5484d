import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { inNoteBox } from './card-on-page.ts';
import { ask, KeptProfile, typeInCard } from './kept-profile.ts';
import { untilMarked } from './opened.ts';

const KEPT = { incognito: false };
const SAMPLE = 'three-weeks-after-the-vote.html';

const SOON = { timeout: 20_000 };

describe.each(BROWSERS)('the note box of the card in %s', (name) => {
  const profile = new KeptProfile(name);
  beforeAll(() => profile.open());
  afterAll(() => profile.end());

  /** A page with the card of a mark open and the cursor in the note box, where something was typed. */
  async function cardWith(text: string): Promise<{ page: Page; view: Page }> {
    const address = profile.address(SAMPLE);
    const page = await profile.tab(address);
    await untilMarked(page);
    const view = await profile.view();
    await page.bringToFront();
    await typeInCard(page, view, text);
    return { page, view };
  }

  const drafts = async (view: Page) =>
    (await ask(view, 'listDrafts', KEPT)).map(({ note }) => ({ text: note.text, quote: note.anchor?.quote }));

  it('keeps every letter, through the kill of the browser, and goes on with it on the next visit', async () => {
    const { view } = await cardWith('Half a thought');
    await expect.poll(() => drafts(view), SOON).toEqual([{ text: 'Half a thought', quote: '67 per cent' }]);
    await profile.kill();
    await profile.open();
    const anew = await cardWith(', and the rest');
    await expect
      .poll(() => drafts(anew.view), SOON)
      .toEqual([{ text: 'Half a thought, and the rest', quote: '67 per cent' }]);
    // The tab of the next test is found by its address.
    await anew.page.close();
  });

  it('keeps what was typed in the moment in which the page is left', async () => {
    const { page, view } = await cardWith(' - left');
    await page.goto('about:blank');
    await expect.poll(() => drafts(view), SOON).toMatchObject([{ text: 'Half a thought, and the rest - left' }]);
    await page.close();
    await view.close();
  });

  it('goes on keeping when the background was stopped meanwhile', async () => {
    const { page, view } = await cardWith(', stopped');
    await profile.stopWorker(view);
    await page.bringToFront();
    await page.keyboard.type(' twice');
    await expect
      .poll(() => drafts(view), SOON)
      .toMatchObject([{ text: 'Half a thought, and the rest - left, stopped twice' }]);
    await page.close();
    await view.close();
  });

  it('has it again after the extension was loaded anew', async () => {
    const before = await cardWith(', reloaded');
    const text = 'Half a thought, and the rest - left, stopped twice, reloaded';
    await expect.poll(() => drafts(before.view), SOON).toMatchObject([{ text }]);
    await profile.reloadExtension();
    await before.page.close();
    const { page, view } = await cardWith('');
    await expect.poll(() => inNoteBox(name, page, "document.querySelector('textarea').value"), SOON).toBe(text);
    await page.close();
    await view.close();
  });

  it('saves with Ctrl and Enter, and the passage is marked as noted', async () => {
    const { page, view } = await cardWith('!');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect
      .poll(async () => (await ask(view, 'listNotes', KEPT)).map(({ text }) => text), SOON)
      .toEqual(['Half a thought, and the rest - left, stopped twice, reloaded!']);
    expect(await drafts(view)).toEqual([]);
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) > 0, { polling: 50 });
  });
});
