import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { inNoteBox } from './card-on-page.ts';
import { ask, KeptProfile, typeInCard } from './kept-profile.ts';
import { untilMarked } from './opened.ts';

const SOON = { timeout: 20_000 };

// That nothing of it is on the disk is tried by notes-kept.test.ts.
describe.each(BROWSERS)('a private window of %s', (name) => {
  const profile = new KeptProfile(name);
  beforeAll(async () => {
    await profile.open();
    await profile.allowPrivateWindows();
  });
  afterAll(() => profile.end());

  const texts = async (view: Page, incognito: boolean) =>
    (await ask(view, 'listDrafts', { incognito })).map(({ note }) => note.text);

  it('keeps what is typed apart, says so, and forgets it when it is closed', async () => {
    const view = await profile.view();
    const page = await profile.privateTab(view, profile.address('three-weeks-after-the-vote.html'));
    await untilMarked(page);
    await page.bringToFront();
    await typeInCard(page, view, 'privately');
    await expect.poll(() => texts(view, true), SOON).toEqual(['privately']);
    expect(await texts(view, false)).toEqual([]);
    expect(await inNoteBox(name, page, 'document.body.textContent')).toContain('This is a private window');
    await page.close();
    await expect.poll(() => texts(view, true), SOON).toEqual([]);
  });
});
