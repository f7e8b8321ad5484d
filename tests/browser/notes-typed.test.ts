import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { ask, KeptProfile, typeInCard } from './kept-profile.ts';
import { untilMarked } from './opened.ts';

const KEPT = { incognito: false };
const SAMPLE = 'three-weeks-after-the-vote.html';

const SOON = { timeout: 20_000 };

// Firefox lets no test look into a document of ours that is framed in a page: what stands in the note box is seen by the
// drafts that come of it.
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

  it('saves with Ctrl and Enter, and the passage is marked as noted', async () => {
    const { page, view } = await cardWith('!');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect
      .poll(async () => (await ask(view, 'listNotes', KEPT)).map(({ text }) => text), SOON)
      .toEqual(['Half a thought, and the rest!']);
    expect(await drafts(view)).toEqual([]);
    await page.waitForFunction(() => (CSS.highlights.get('tallymark-note')?.size ?? 0) > 0, { polling: 50 });
  });
});
