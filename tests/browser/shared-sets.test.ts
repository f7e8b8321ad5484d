import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import type { PageServer } from '../../scripts/page-server.ts';
import { brokenRules } from './accessible.ts';
import { type ServedFile, serveFiles } from './files-server.ts';
import { pressFirefoxButton, shutFirefoxPopup, textOfFirefoxPopup } from './firefox-window.ts';
import { floodSet } from './flood-set.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { Opened, tabId } from './opened.ts';

const AS_TEXT = 'text/plain; charset=utf-8';
const AS_JSON = 'application/json';
const REVIEWS = `<!doctype html><html lang="en"><head><title>Checks</title><script type="application/ld+json">${JSON.stringify(
  {
    '@graph': [
      { '@type': 'ClaimReview', claimReviewed: '1,000 boats.' },
      { '@type': 'Claim', text: 'There are 24 boats.' },
    ],
  },
)}</script></head><body><p>Two claims about boats.</p></body></html>`;

/** A line of 1,024 characters, for browsers are slow with longer ones. */
const LINE = `${' '.repeat(1023)}\n`;

/** Firefox's setting for its viewer of JSON, which readers have on and the driver switches off. */
const JSON_VIEWER = 'devtools.jsonview.enabled';

describe.each(BROWSERS)('a claim set at a web address in %s', (name) => {
  const opened = new Opened(name);
  const files = new Map<string, ServedFile>();
  let server: PageServer;
  let popup: Page | null = null;
  beforeAll(async () => {
    server = await serveFiles(files);
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
  });
  afterAll(() => server.close());

  /** The popup over a tab that shows what a server gives. */
  const over = async (body: string, type: string, selector: string) => {
    files.set('/set.json', { type, body });
    const address = `http://${NEWS_HOST}:${server.port}/set.json`;
    const page = await opened.tab(`http://${NEWS_HOST}:${server.port}/nothing`);
    const any = await opened.extensionPage('popup.html', '#page > *');
    // Behind the other tab, where nothing is drawn: to draw a file of many megabytes takes browsers long.
    await page.goto(address);
    const tab = await tabId(any, address);
    await any.close();
    popup = await opened.extensionPage(`popup.html?tab=${tab}`, selector);
    return popup;
  };
  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
  /** Follows the popup's offer into the import, and takes the set in there. */
  const takeIn = async (page: Page) => {
    await page.$eval('.carried-set .action', (button) => (button as HTMLElement).click());
    const options = await opened.openedByItself('options.html#import/');
    await options.waitForSelector('.preview .primary');
    await options.$eval('.preview .primary', (button) => (button as HTMLElement).click());
    await options.waitForSelector('[role="status"] a');
    return options;
  };

  it('that is new is offered, and remembers its address once it was taken in', async () => {
    const page = await over(floodSet(), AS_TEXT, '.carried-set .action');
    expect(await textOf(page)).toContain('The Quelldale flood of March 2023');
    if (name === 'chromium') expect(await brokenRules(page)).toEqual([]);
    const options = await takeIn(page);
    await options.evaluate(() => location.assign('#sets'));
    const link = `.set a[href="http://${NEWS_HOST}:${server.port}/set.json"]`;
    await options.waitForSelector(link);
    expect(await options.$eval(link, ({ textContent }) => textContent)).toBe('Look for a newer version');
    await options.close();
  });

  it('that is at hand already is told to be', async () => {
    const page = await over(floodSet(), AS_TEXT, '.carried-set .notice-line');
    expect(await textOf(page)).toContain('You have this version (1.0.0)');
    expect(await page.$('.carried-set .action')).toBeNull();
  });

  it('that is newer tells its changes, and takes the place of the older', async () => {
    const page = await over(floodSet({ version: '1.1.0', title: 'The flood' }), AS_TEXT, '.carried-set .changes');
    expect(await textOf(page)).toContain('Version: 1.0.0, now 1.1.0');
    const options = await takeIn(page);
    await options.evaluate(() => location.assign('#sets'));
    await options.waitForFunction(() => document.body.innerText.includes('Back to version 1.0.0'), { polling: 50 });
    await options.close();
  });

  it.each([
    ['broken', floodSet({ gate: [], sources: 7 }), 'sources: must be a list'],
    ['too large', `${floodSet()}${LINE.repeat(17 * 1024)}`, 'larger than 16 MB'],
  ])('that is %s is refused, and says why', async (_what, body, words) => {
    const page = await over(body, AS_TEXT, '.carried.failure');
    expect(await textOf(page)).toContain(words);
    expect(await page.$('.action')).toBeNull();
  });

  it('gives way to what else a page carries: its fact checks', async () => {
    const page = await over(REVIEWS, 'text/html; charset=utf-8', '.carried .link-button');
    expect(await textOf(page)).toContain('This page carries 2 checked claims.');
    await page.$eval('.carried .link-button', (button) => (button as HTMLElement).click());
    const options = await opened.openedByItself('options.html#import/');
    await options.waitForSelector('.draft');
    expect(await options.$$eval('.draft .choice', (found) => found.map(({ textContent }) => textContent))).toEqual([
      '1,000 boats.',
      'There are 24 boats.',
    ]);
    await options.close();
  });

  if (name === 'chromium') {
    it('is read where the address is of JSON, on a site that we are let into by the press of the button', async () => {
      files.set('/set.json', { type: AS_JSON, body: floodSet({ version: '1.2.0' }) });
      const page = await opened.tab(`http://${OTHER_HOST}:${server.port}/set.json`);
      const pressed = await opened.pressButton(page);
      await pressed.waitForSelector('.carried-set .changes');
      expect(await textOf(pressed)).toContain('Version: 1.1.0, now 1.2.0');
    });
  } else {
    it("is read as text by the press of the button, but not in Firefox's own viewer of JSON: the popup says how to import it", async () => {
      files.set('/set.txt', { type: AS_TEXT, body: floodSet({ version: '1.2.0' }) });
      files.set('/set.json', { type: AS_JSON, body: floodSet({ version: '1.2.0' }) });
      const page = await opened.tab(`http://${OTHER_HOST}:${server.port}/set.txt`);
      const browser = page.browser();
      const popupSays = (words: string) =>
        expect.poll(() => textOfFirefoxPopup(browser), { timeout: 20_000 }).toContain(words);
      await pressFirefoxButton(page);
      await popupSays('Version: 1.1.0, now 1.2.0');
      await shutFirefoxPopup(browser);
      const showByItself = (shows: boolean) =>
        inFirefoxWindow(browser, `void Services.prefs.setBoolPref('${JSON_VIEWER}', ${shows})`);
      await showByItself(true);
      try {
        await page.goto(`http://${OTHER_HOST}:${server.port}/set.json`);
        await pressFirefoxButton(page);
        await popupSays('save it as a file (Ctrl+S) and import that');
        await popupSays('Import a file');
      } finally {
        await showByItself(false);
      }
    });
  }
});
