import type { Browser } from 'puppeteer-core';
import { untilMarked } from '../painted-marks.ts';
import { openCard } from './open-card.ts';
import type { Scene } from './scene.ts';

/** Light and dark, each with what the names of its files end in. */
const SCHEMES = [
  ['light', ''],
  ['dark', '-dark'],
] as const;

/** Takes the pictures of a news page, marked and with a mark's card; one tab goes on showing it. Throws where it is not marked. */
export async function takePagePictures({ browser, address, folder }: Omit<Scene, 'origin' | 'tab'>): Promise<void> {
  const marked = await browser.newPage();
  await marked.goto(address);
  if (!(await untilMarked(marked, 30_000))) throw new Error('The sample page is not marked.');
  await marked.screenshot({ path: `${folder}/marked-page.png`, fullPage: true });
  for (const [scheme, ending] of SCHEMES) {
    const reader = await pageIn(browser, scheme);
    await reader.goto(address);
    await openCard(reader);
    await reader.screenshot({ path: `${folder}/card${ending}.png` });
    await reader.close();
  }
}

/** Takes the pictures of the popup and of the panel with notes. */
export async function takePanelPictures({ browser, origin, tab, folder }: Scene): Promise<void> {
  for (const [scheme, ending] of SCHEMES) {
    const panel = await pageIn(browser, scheme);
    await panel.setViewport({ width: 380, height: 580, deviceScaleFactor: 1.5 });
    await panel.goto(`${origin}/popup.html?tab=${tab}`);
    await panel.waitForSelector('.mark');
    await panel.screenshot({ path: `${folder}/popup${ending}.png` });
    await panel.setViewport({ width: 440, height: 580, deviceScaleFactor: 1.5 });
    await panel.goto(`${origin}/sidepanel.html?tab=${tab}`);
    await panel.click('#tab-notes');
    await panel.waitForSelector('.note-row');
    await panel.mouse.move(0, 0);
    await panel.screenshot({ path: `${folder}/panel${ending}.png` });
    await panel.close();
  }
}

async function pageIn(browser: Browser, scheme: 'light' | 'dark') {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page;
}
