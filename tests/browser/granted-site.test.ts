import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { allowInFirefox, pressFirefoxButton, pressInFirefoxPopup } from './firefox-window.ts';
import { ask } from './kept-profile.ts';
import { Opened, OTHER_HOST, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const ALWAYS = 'Always mark this site';

/** What the test calls in Chromium's page of extensions. */
interface DeveloperApi {
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

describe.each(BROWSERS)('"Always mark this site" in %s', (name) => {
  const opened = new Opened(name);

  it('asks the browser, then marks the page at once, and again whenever it is loaded', async () => {
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
