import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { clickMark, inCard, untilCard } from './card-on-page.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { ask, askTab, KeptProfile } from './kept-profile.ts';
import { markNow, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const SOON = { timeout: 20_000, interval: 100 };

describe.each(BROWSERS)('a marked page in %s', (name) => {
  const profile = new KeptProfile(name);
  beforeAll(() => profile.open());
  afterAll(() => profile.end());
  const address = () => profile.address(SAMPLE);
  const marked = async () => {
    const page = await profile.tab(address());
    await untilMarked(page);
    return page;
  };

  it('holds one engine, however often it is asked for', async () => {
    const page = await marked();
    const before = await paintedMarks(page);
    const view = await profile.view();
    const tab = await tabId(view, address());
    for (let time = 0; time < 3; time++) await markNow(view, tab);
    await page.bringToFront();
    await expect.poll(() => paintedMarks(page), SOON).toEqual(before);
    await followsChanges(page, 1);
    await Promise.all([page.close(), view.close()]);
  });

  it('is followed on, and its cards give the same reasons, when it has changed and the background was stopped', async () => {
    const page = await marked();
    const before = (await paintedMarks(page)).length;
    const why = async () => {
      await clickMark(page, 'at least 24 people');
      await untilCard(page, true);
      const items = `[...root.querySelectorAll('details li')].map((each) => each.textContent).join()`;
      await expect.poll(() => inCard(name, page, items), SOON).not.toBe('');
      const said = await inCard(name, page, items);
      await page.keyboard.press('Escape');
      await untilCard(page, false);
      return said;
    };
    /** Adds words with a mark to a paragraph in front of the card's one. */
    const grows = async (words: string, marks: number) => {
      await page.evaluate((more) => document.querySelector('article b')?.parentElement?.append(more), words);
      await expect.poll(async () => (await paintedMarks(page)).length, SOON).toBe(before + marks);
    };
    const said = await why();
    await grows(' The council got 44.2 per cent for González.', 1);
    expect(await why()).toBe(said);
    await profile.stopWorkerNow();
    expect(await why()).toBe(said);
    await profile.stopWorkerNow();
    await grows(' It has Maduro at 51.2 per cent.', 2);
  });

  /** A page that takes several messages to be told, some of whose marks are there. */
  const longPage = async () => {
    const page = await profile.tab('about:blank');
    await page.evaluateOnNewDocument(() => {
      const filler = `<p>${'The count of the votes went on in Caracas until late at night. '.repeat(12)}</p>`;
      const words = '<p>Venezuelan police arrested 1,503 protesters after the vote.</p>';
      const html = `${filler.repeat(200)}${words}`.repeat(6);
      const lengthen = () => document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
      addEventListener('DOMContentLoaded', lengthen, { once: true });
    });
    await page.goto(address());
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('tallymark')), SOON);
    return page;
  };
  const hasAllMarks = async (page: Page) => {
    const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
    await expect.poll(async () => (await texts()).filter((text) => text === '1,503 protesters').length, SOON).toBe(6);
    expect(await texts()).toHaveLength(13 + 6);
  };

  it('has all marks of a very long text, each once, though the background is stopped when it has told of some', async () => {
    const page = await longPage();
    await profile.stopWorkerNow();
    await hasAllMarks(page);
  });

  // Firefox keeps no page that was left where a driver may look at it.
  it.runIf(name === 'chromium')('has them though the reader leaves it while it is read, and comes back', async () => {
    const page = await longPage();
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto(profile.address('french-off-topic.html'));
    await page.goBack();
    expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
    await hasAllMarks(page);
  });

  it('is marked though the background is stopped at any moment while it is opened', async () => {
    for (const delay of [0, 40, 120, 300]) {
      const page = await profile.tab('about:blank');
      const going = page.goto(address());
      await new Promise((later) => setTimeout(later, delay));
      await profile.stopWorkerNow();
      await going;
      await untilMarked(page);
      await page.close();
    }
  });

  it('is marked as before when the browser has thrown it away and loads it again', async () => {
    const page = await marked();
    const view = await profile.view();
    const listed = async (tab: number) =>
      (await askTab(view, tab, 'listMarks', null).catch(() => null))?.marks.map(({ quote }) => quote);
    const tab = await tabId(view, address());
    const before = await listed(tab);
    expect(before?.length).toBeGreaterThan(5);
    await view.bringToFront();
    const again = await profile.discard(view, tab);
    expect(await listed(again)).toBeUndefined();
    await profile.activate(view, again);
    await expect.poll(() => listed(again), SOON).toEqual(before);
    await Promise.all([page.close().catch(() => null), view.close()]);
    const left = (await view.browser().pages()).filter((other) => other.url() === address());
    await Promise.all(left.map((other) => other.close()));
  });

  it('is like itself in two windows, which lose their marks and get them back together', async () => {
    const page = await marked();
    const view = await profile.view();
    const other = await profile.window(view, address());
    await untilMarked(other);
    const counts = () => Promise.all([page, other].map(async (each) => (await paintedMarks(each)).length));
    const [first = 0, second] = await counts();
    expect(second).toBe(first);
    await ask(view, 'switchSite', { host: NEWS_HOST, on: false });
    await expect.poll(counts, SOON).toEqual([0, 0]);
    await ask(view, 'switchSite', { host: NEWS_HOST, on: true });
    await page.bringToFront();
    await expect.poll(counts, SOON).toEqual([first, first]);
    await Promise.all([page.close(), other.close(), view.close()]);
  });

  it('is marked again, once, by the copy that comes after an update, and the old one leaves it alone', async () => {
    const page = await marked();
    const before = await paintedMarks(page);
    await profile.reloadExtension();
    // Longer than the old copy needs to see that its extension has gone.
    await new Promise((later) => setTimeout(later, 3_500));
    await page.bringToFront();
    await expect.poll(() => paintedMarks(page), SOON).toEqual(before);
    await followsChanges(page, 1);
    await page.close();
  });

  it('loses its lines when the extension is removed', async () => {
    const page = await marked();
    const worker = page
      .browser()
      .targets()
      .find((target) => target.url().startsWith('chrome-extension://'));
    const id = worker === undefined ? 'tallymark@extension' : new URL(worker.url()).host;
    await page.browser().uninstallExtension(id);
    try {
      // Firefox ends the script without a word, so that names stay in the registry, and takes the rules that draw them.
      if (name === 'chromium') await expect.poll(() => page.evaluate(() => CSS.highlights.size), SOON).toBe(0);
      const unmarked = await profile.tab(profile.address(SAMPLE, OTHER_HOST));
      const wanted = await pictureOf(unmarked);
      await expect.poll(async () => (await pictureOf(page)) === wanted, SOON).toBe(true);
    } finally {
      await profile.reloadExtension();
    }
  });
});

/** What a page looks like. Chromium draws nothing behind another tab, and would never come to an end. */
async function pictureOf(page: Page): Promise<string> {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64' });
}

/** Adds a paragraph with so many marks to the page, and waits for them. */
async function followsChanges(page: Page, marks: number): Promise<void> {
  const before = (await paintedMarks(page)).length;
  await page.evaluate(() => {
    const words = 'Venezuelan police arrested 1,503 protesters after the vote.';
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${words}</p>`);
  });
  await expect.poll(async () => (await paintedMarks(page)).length, SOON).toBe(before + marks);
}
