import { mkdir } from 'node:fs/promises';
import { findBrowser } from './browsers.ts';
import { servePages } from './page-server.ts';
import { builtExtension, PAGES, ROOT } from './paths.ts';
import { openBrowser } from './real-browser.ts';

// Takes the pictures of the README, docs/*.png, from the built extension in a real Chromium.
const HOST = 'www.cbc.ca';
const PAGE = 'three-weeks-after-the-vote.html';
const FOLDER = `${ROOT}docs`;

const server = await servePages(PAGES);
const { browser, origin } = await openBrowser(findBrowser('chromium'), {
  extension: builtExtension('chromium'),
  headless: true,
  hosts: [HOST],
  width: 760,
  height: 900,
  deviceScaleFactor: 1.5,
});
await mkdir(FOLDER, { recursive: true });

const page = await browser.newPage();
const address = `http://${HOST}:${server.port}/${PAGE}`;
await page.goto(address);
await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
await page.screenshot({ path: `${FOLDER}/marked-page.png`, fullPage: true });

const popup = await browser.newPage();
await popup.setViewport({ width: 380, height: 620, deviceScaleFactor: 1.5 });
await popup.goto(`${origin}/popup.html`);
const tab = await popup.evaluate(async (wanted) => {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };
  };
  return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
}, address);
await popup.goto(`${origin}/popup.html?tab=${tab}`);
await popup.waitForSelector('.mark');
const body = await popup.waitForSelector('body');
await body?.screenshot({ path: `${FOLDER}/popup.png` });

await browser.close();
await server.close();
