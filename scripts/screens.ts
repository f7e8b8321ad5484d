import { reasonOf } from '../utils/wording/reason-of.ts';
import { findBrowser } from './browsers.ts';
import { servePages } from './page-server.ts';
import { builtExtension, PAGES, ROOT } from './paths.ts';
import { openBrowser } from './real-browser.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';
import { takePagePictures, takePanelPictures } from './screens/document-pictures.ts';
import { writeSampleNotes } from './screens/sample-notes.ts';
import { takeStorePictures } from './screens/store-pictures.ts';

sayHelp(`npm run screens

Builds the extension and takes pictures of it in a real Chromium: those of the documents, docs/*.png, and those of the
stores, docs/stores/*.png, 1280 by 800 points each.`);

const HOST = 'www.cbc.ca';
const PAGE = 'three-weeks-after-the-vote.html';
const FOLDER = `${ROOT}docs`;

/** Builds and takes the pictures; the exit code. */
async function takePictures(): Promise<number> {
  const built = await runQuietly('scripts/build.ts', ['chromium']);
  if (built.code !== 0) throw new Error(built.output);
  const server = await servePages(PAGES);
  const { browser, origin } = await openBrowser(findBrowser('chromium'), {
    extension: builtExtension('chromium'),
    headless: true,
    hosts: [HOST],
    width: 760,
    height: 900,
    deviceScaleFactor: 1.5,
  });
  try {
    const address = `http://${HOST}:${server.port}/${PAGE}`;
    const shown = { browser, address, folder: FOLDER };
    await takePagePictures(shown);
    const panel = await browser.newPage();
    await panel.goto(`${origin}/sidepanel.html`);
    const tab = await writeSampleNotes(panel, address);
    await panel.close();
    const scene = { ...shown, origin, tab };
    await takePanelPictures(scene);
    await takeStorePictures({ ...scene, folder: `${FOLDER}/stores` });
    return 0;
  } finally {
    await browser.close().catch(() => null);
    await server.close();
  }
}

try {
  process.exitCode = await takePictures();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 2;
}
