import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { allowInFirefox, pressFirefoxButton, pressInFirefoxPopup } from './firefox-window.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { ask } from './kept-profile.ts';
import { markNow, Opened, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const ALWAYS = 'Always mark this site';

const SOON = { timeout: 20_000 };

describe.each(BROWSERS)('a site in %s', (name) => {
  const opened = new Opened(name);
  const aView = () => opened.extensionPage('popup.html', '#page > *');

  it('is an outlet of the install, and on', async () => {
    const address = opened.address(SAMPLE);
    await opened.tab(address);
    const view = await aView();
    const state = await ask(view, 'siteState', { tab: await tabId(view, address) });
    expect(state).toEqual({ host: NEWS_HOST, on: true, always: true, wanted: [] });
  });

  it('has the count of its marks on the button of the toolbar', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    const view = await aView();
    const tab = await tabId(view, address);
    const marks = await markNow(view, tab);
    await expect.poll(() => badgeOf(view, tab), SOON).toBe(String(marks.length));
  });

  it('loses its marks at once when it is switched off, has none when it is loaded, and gets them back', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    const view = await aView();
    const tab = await tabId(view, address);
    await ask(view, 'switchSite', { host: NEWS_HOST, on: false });
    await expect.poll(() => markCount(page), SOON).toBe(0);
    expect(await badgeOf(view, tab)).toBe('');
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await markCount(page)).toBe(0);
    expect(await ask(view, 'siteState', { tab })).toMatchObject({ on: false, always: true });
    await ask(view, 'switchSite', { host: NEWS_HOST, on: true });
    await untilMarked(page);
  });

  it('that we are not let into is not known', async () => {
    const address = opened.address(SAMPLE, OTHER_HOST);
    const page = await opened.tab(address);
    const view = await aView();
    const tabs = await view.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
      return ((await (browser ?? chrome)?.tabs.query({})) ?? []).map(({ id = -1 }) => id);
    });
    const states = await Promise.all(tabs.map((tab) => ask(view, 'siteState', { tab })));
    expect(states.filter(({ host }) => host !== null && host !== NEWS_HOST)).toEqual([]);
    expect(await markCount(page)).toBe(0);
  });

  it('is asked for by "Always mark this site" alone, then marked at once, and again whenever it is loaded', async () => {
    const address = opened.address(SAMPLE, OTHER_HOST);
    const page = await opened.tab(address);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await GRANT[name](opened, page);
    await untilMarked(page);
    await page.reload();
    await untilMarked(page);
    const view = await opened.extensionPage('popup.html', '#page > *');
    expect(await ask(view, 'siteState', { tab: await tabId(view, address) })).toEqual({
      host: OTHER_HOST,
      on: true,
      always: true,
      wanted: [],
    });
  });
});

/** What the test calls in Chromium's page of extensions. */
interface DeveloperApi {
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** The reader presses the button in the popup over the toolbar, and says yes. */
const GRANT: Record<BrowserName, (opened: Opened, page: Page) => Promise<void>> = {
  async firefox(_opened, page) {
    await pressFirefoxButton(page);
    await pressInFirefoxPopup(page.browser(), ALWAYS);
    await allowInFirefox(page.browser());
  },
  // No test can press a button in Chromium's own question: the answer is given beforehand.
  async chromium(opened, page) {
    const settings = await page.browser().newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id, host) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperApi } };
        return chrome.developerPrivate.addHostPermission(id, host);
      },
      opened.extensionId,
      `*://${OTHER_HOST}/*`,
    );
    await settings.close();
    const popup = await opened.pressButton(page);
    const button = await popup.waitForSelector(`::-p-text(${ALWAYS})`);
    await button?.click();
  },
};

interface TabsApi {
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

function badgeOf(view: Page, tab: number): Promise<string | undefined> {
  return view.evaluate(async (tabId) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
    return (browser ?? chrome)?.action.getBadgeText({ tabId });
  }, tab);
}

function markCount(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}
