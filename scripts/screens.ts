import { mkdir } from 'node:fs/promises';
import { findBrowser } from './browsers.ts';
import { servePages } from './page-server.ts';
import { untilMarked } from './painted-marks.ts';
import { builtExtension, PAGES, ROOT } from './paths.ts';
import { openBrowser } from './real-browser.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';
import { openCard } from './screens/open-card.ts';
import { takeStorePictures } from './screens/store-pictures.ts';

sayHelp(`npm run screens

Builds the extension and takes pictures of it in a real Chromium: those of the documents, docs/*.png, and those of the
stores, docs/stores/*.png, 1280 by 800 points each.`);

const HOST = 'www.cbc.ca';
const PAGE = 'three-weeks-after-the-vote.html';
const FOLDER = `${ROOT}docs`;

const built = await runQuietly('scripts/build.ts', ['chromium']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(2);
}

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
if (!(await untilMarked(page, 30_000))) throw new Error('The sample page is not marked.');
await page.screenshot({ path: `${FOLDER}/marked-page.png`, fullPage: true });

for (const [scheme, file] of [
  ['light', 'card.png'],
  ['dark', 'card-dark.png'],
] as const) {
  const reader = await browser.newPage();
  await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await reader.goto(address);
  await openCard(reader);
  await reader.screenshot({ path: `${FOLDER}/${file}` });
  await reader.close();
}

/** Notes as a reader may write them, each with what its mark begins with. */
const NOTES = [
  {
    quote: '67 per cent',
    text: 'The sheets behind this share are online. Who has checked them?',
    tags: ['vote', 'to check'],
  },
  {
    quote: 'more than 1,300',
    text: 'Counted by an organization of lawyers; ask how it learns of the arrests.',
    tags: ['arrests'],
  },
  { quote: 'a quarter', text: 'Since when is this counted, and how many left before the vote?', tags: [] },
];

const panel = await browser.newPage();
await panel.goto(`${origin}/sidepanel.html`);
const tab = await panel.evaluate(
  async (wanted, notes) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const id = (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
    const written: object[] = [];
    const ask = (name: string, request: object | null) =>
      chrome.tabs.sendMessage(id, { to: 'page', name, request }, { frameId: 0 });
    const listed = (await ask('listMarks', null)).value.marks;
    for (const { quote, ...note } of notes) {
      const mark = listed.findIndex((each) => each.quote.startsWith(quote));
      await ask('showMark', { mark, open: true });
      const { value } = await ask('describeCard', null);
      await ask('closeCard', null);
      const time = new Date().toISOString();
      // The port is that of the server behind the picture.
      const page = { ...value.page, site: new URL(wanted).hostname };
      written.push({ ...value, ...note, page, id: crypto.randomUUID(), created: time, changed: time });
    }
    const request = { incognito: false, notes: written };
    await chrome.runtime.sendMessage({ to: 'background', name: 'importNotes', request });
    return id;
  },
  address,
  NOTES,
);

for (const [scheme, ending] of [
  ['light', ''],
  ['dark', '-dark'],
] as const) {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await panel.setViewport({ width: 380, height: 580, deviceScaleFactor: 1.5 });
  await panel.goto(`${origin}/popup.html?tab=${tab}`);
  await panel.waitForSelector('.mark');
  await panel.screenshot({ path: `${FOLDER}/popup${ending}.png` });
  await panel.setViewport({ width: 440, height: 580, deviceScaleFactor: 1.5 });
  await panel.goto(`${origin}/sidepanel.html?tab=${tab}`);
  await panel.click('#tab-notes');
  await panel.waitForSelector('.note-row');
  await panel.mouse.move(0, 0);
  await panel.screenshot({ path: `${FOLDER}/panel${ending}.png` });
}

await panel.close();

await takeStorePictures({ browser, origin, address, tab, folder: `${FOLDER}/stores` });

await browser.close();
await server.close();

/** The parts of the extension's API that are called in its own pages. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId: number },
    ): Promise<{ value: { page: object; marks: { quote: string }[] } }>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}
