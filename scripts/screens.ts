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

for (const [scheme, file] of [
  ['light', 'card.png'],
  ['dark', 'card-dark.png'],
] as const) {
  const reader = await browser.newPage();
  await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await reader.goto(address);
  await reader.waitForFunction(() => CSS.highlights.has('tallymark-contested'), { polling: 50 });
  const point = await reader.evaluate(() => {
    const [first] = CSS.highlights.get('tallymark-contested') ?? [];
    const range = document.createRange();
    if (first !== undefined) range.setStart(first.startContainer, first.startOffset);
    if (first !== undefined) range.setEnd(first.endContainer, first.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await reader.mouse.click(point.x, point.y);
  // The card's root is closed, so nothing tells that its note box is there but that its frame is.
  await reader.waitForFrame((frame) => frame.url().includes('note-frame'));
  await new Promise((drawn) => setTimeout(drawn, 1_000));
  await reader.mouse.move(0, 0);
  await reader.screenshot({ path: `${FOLDER}/${file}` });
  await reader.close();
}

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
