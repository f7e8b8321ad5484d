import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { listen } from '../../scripts/page-server.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { pressFirefoxButton, pressInFirefoxPopup, textOfFirefoxPopup } from './firefox-window.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { Opened, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const opened = new Opened(name);

  it('lists the marks in page order', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    const popup = await opened.popupAbout(address, '.mark');
    const quotes = await popup.$$eval('.mark q', (found) => found.map((quote) => quote.textContent));
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes).toEqual((await paintedMarks(page)).map(({ text }) => text.replace(/\s+/g, ' ')));
  });

  it('lists the marks of a frame too, and shows them there', async () => {
    const address = opened.address('french-off-topic.html');
    const page = await opened.tab(address);
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.height = '200';
      frame.src = source;
      document.body.append(frame);
    }, opened.address(SAMPLE));
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith(SAMPLE));
    await frame.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    const popup = await opened.popupAbout(address, '.mark');
    expect((await popup.$$('.mark')).length).toBeGreaterThan(5);
    await popup.$eval('.marks > li:last-child .mark', (button) => (button as HTMLElement).click());
    await frame.waitForFunction(() => window.scrollY > 0 && CSS.highlights.has('tallymark-focus'), { polling: 50 });
  });

  it('scrolls the page to a mark', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    await page.setViewport({ width: 600, height: 300 });
    const popup = await opened.popupAbout(address, '.mark');
    await popup.$eval('.marks > li:last-child .mark', (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => window.scrollY > 0, { polling: 50 });
  });

  it('offers to mark a page of an outlet that is about something else, which holds no engine', async () => {
    const address = opened.address('french-off-topic.html');
    await opened.tab(address);
    const popup = await opened.popupAbout(address, '.action');
    await popup.$eval('.action', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(() => document.body.textContent.includes('No figure on this page'), { polling: 50 });
    expect(await popup.$('.mark')).toBeNull();
  });

  it('says in a plain sentence that a page of the browser can not be read', async () => {
    const popup = await opened.extensionPage('popup.html', '.notice');
    await popup.waitForFunction(() => document.body.textContent.includes('can’t be read'), { polling: 50 });
  });

  it('says that a page is still loading where it never comes in whole, and what it is once it has', async () => {
    const server = createServer();
    const { port, close } = await listen(server);
    const asked = once(server, 'request');
    const address = `http://${NEWS_HOST}:${port}/late.html`;
    const page = await opened.blank();
    const going = page.goto(address);
    const [, response] = (await asked) as [IncomingMessage, ServerResponse];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><html lang="en"><title>Late</title><p>${'The vote was counted. '.repeat(100)}`);
    const popup = await opened.popupAbout(address, '.notice');
    await popup.waitForFunction(() => document.body.textContent.includes('still loading'), { polling: 50 });
    response.end('<p>The end.');
    await going;
    await popup.waitForFunction(() => document.body.textContent.includes('Nothing on this page'), { polling: 50 });
    await close();
  });

  it('sees nothing of a site that it was not let into', async () => {
    const address = opened.address(SAMPLE, OTHER_HOST);
    await opened.tab(address);
    const any = await opened.extensionPage('popup.html', '#page > *');
    await expect(tabId(any, address)).rejects.toThrow('No tab');
  });

  // The button in the toolbar is what gives the popup access to the tab.
  it('marks a page of a site that is not among the outlets, over the toolbar', async () => {
    const page = await opened.tab(opened.address(SAMPLE, OTHER_HOST));
    await MARKED_BY_BUTTON[name](opened, page);
    expect((await paintedMarks(page)).length).toBeGreaterThan(5);
  });
});

/** The reader presses the button in the toolbar, and "Mark this page now" in the popup, which then lists the marks. */
const MARKED_BY_BUTTON: Record<BrowserName, (opened: Opened, page: Page) => Promise<void>> = {
  async chromium(opened, page) {
    const popup = await opened.pressButton(page);
    const action = await popup.waitForSelector('.action');
    expect(await action?.evaluate((button) => button.textContent)).toBe('Mark this page now');
    expect(await paintedMarks(page)).toEqual([]);
    await action?.click();
    await popup.waitForSelector('.mark');
  },
  async firefox(_opened, page) {
    await pressFirefoxButton(page);
    expect(await paintedMarks(page)).toEqual([]);
    await pressInFirefoxPopup(page.browser(), 'Mark this page now');
    await untilMarked(page);
    await expect.poll(() => textOfFirefoxPopup(page.browser()), { timeout: 20_000 }).toContain('67 per cent');
  },
};
