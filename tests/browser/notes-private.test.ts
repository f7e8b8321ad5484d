import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, KeptProfile, typeInCard } from './kept-profile.ts';
import { untilMarked } from './opened.ts';

const SOON = { timeout: 20_000 };

// Firefox lets no test allow an extension into private windows; that nothing of theirs is on the disk is tried in both
// browsers by notes-kept.test.ts.
describe('a private window of chromium', () => {
  const profile = new KeptProfile('chromium');
  beforeAll(async () => {
    await profile.open();
    await profile.allowPrivateWindows();
  });
  afterAll(() => profile.end());

  const texts = async (view: Page, incognito: boolean) =>
    (await ask(view, 'listDrafts', { incognito })).map(({ note }) => note.text);

  it('keeps what is typed apart, and forgets it when it is closed', async () => {
    const view = await profile.view();
    const page = await profile.privateTab(view, profile.address('three-weeks-after-the-vote.html'));
    await untilMarked(page);
    await page.bringToFront();
    await typeInCard(page, view, 'p', { incognito: true });
    await page.keyboard.type('rivately');
    await expect.poll(() => texts(view, true), SOON).toEqual(['privately']);
    expect(await texts(view, false)).toEqual([]);
    await page.close();
    await expect.poll(() => texts(view, true), SOON).toEqual([]);
  });
});
