import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openCard } from './open-card.ts';
import type { Scene } from './scene.ts';

/** What the stores ask for. */
const WIDTH = 1280;
const HEIGHT = 800;
const POPUP = { width: 380, height: 580 };
const PANEL_WIDTH = 440;

/** Takes the pictures that the stores show: a mark's card, the popup over a page, notes beside it, claim sets, and the method. */
export async function takeStorePictures(scene: Scene): Promise<void> {
  const { browser, origin, address, tab, folder } = scene;
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  const path = (name: string) => `${folder}/${name}.png` as const;

  await show(page, address, WIDTH);
  // The card has more room below its line so.
  await page.evaluate(() => window.scrollTo(0, 200));
  await openCard(page);
  await page.screenshot({ path: path('1-card') });

  const news = await pictureOf(page, address, WIDTH, '');
  const popup = await pictureOf(page, `${origin}/popup.html?tab=${tab}`, POPUP.width, '.mark', POPUP.height);
  await compose(page, [
    { picture: news, style: 'inset: 0' },
    {
      picture: popup,
      style: 'top: 12px; right: 24px; border-radius: 8px; box-shadow: 0 8px 32px #0006, 0 0 0 1px #0002',
    },
  ]);
  await page.screenshot({ path: path('2-popup') });

  const narrow = await pictureOf(page, address, WIDTH - PANEL_WIDTH, '');
  const panel = await pictureOf(page, `${origin}/sidepanel.html?tab=${tab}`, PANEL_WIDTH, '#tab-notes');
  await compose(page, [
    { picture: narrow, style: 'left: 0; top: 0' },
    { picture: panel, style: 'right: 0; top: 0; box-shadow: -1px 0 0 #0003' },
  ]);
  await page.screenshot({ path: path('3-notes') });

  await show(page, `${origin}/options.html#sets`, WIDTH);
  await page.waitForSelector('main h1');
  await page.screenshot({ path: path('4-claim-sets') });

  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await show(page, `${origin}/options.html#about`, WIDTH);
  await page.waitForSelector('.sample-mark[aria-pressed="true"]');
  await page.screenshot({ path: path('5-try-it-dark') });
  await page.close();
}

/** Shows an address anew in a window of a width, and waits until it has settled. */
async function show(page: Page, address: string, width: number, height = HEIGHT): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.goto(address);
  await new Promise((settled) => setTimeout(settled, 1_500));
}

/** A document as it stands in a window of a width, as an address that holds the picture; `pressed` names what is waited for, and pressed where it is a tab. */
async function pictureOf(
  page: Page,
  address: string,
  width: number,
  pressed: string,
  height = HEIGHT,
): Promise<string> {
  await show(page, address, width, height);
  if (pressed !== '') await page.waitForSelector(pressed);
  if (pressed.startsWith('#tab')) {
    await page.click(pressed);
    await page.waitForSelector('.note-row');
    await page.mouse.move(0, 0);
  }
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** Lays pictures over each other, as the browser's window shows what they are of. */
async function compose(
  page: Page,
  layers: readonly { readonly picture: string; readonly style: string }[],
): Promise<void> {
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin: 0">${layers.map(({ picture, style }) => `<img alt="" src="${picture}" style="position: absolute; ${style}">`).join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
}
