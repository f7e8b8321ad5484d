import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { readMessages } from '../../scripts/wording/read-messages.ts';
import { clickMark, inCard, untilCard, untilCardSays } from './card-on-page.ts';
import { Opened, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const SPANISH = readMessages('es');

/** What the interface says in English and otherwise in Spanish. Values may stand anywhere in what is more than a few words. */
const ENGLISH = Object.entries(readMessages('en'))
  .filter(([key, { message }]) => SPANISH[key]?.message !== message)
  .map(([, { message }]) => message.split(/\$\w+\$/))
  .filter((parts) => parts.length === 1 || (parts.join('').match(/\p{L}/gu)?.length ?? 0) > 12)
  .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));

/** Every text that a part of a document shows or tells, one a line. */
const TEXTS = `[...root.querySelectorAll('*')].flatMap((element) => [
  ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data),
]).map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => text !== '').join('\\n')`;

function english(texts: unknown): string[] {
  return String(texts)
    .split('\n')
    .filter((text) => ENGLISH.some((message) => message.test(text)));
}

async function textsOf(page: Page): Promise<unknown> {
  return page.evaluate(`((root) => ${TEXTS})(document.body)`);
}

/** How far the widest part of a document reaches beyond a window of 360 px. */
async function overflowAt360(page: Page): Promise<number> {
  await page.setViewport({ width: 360, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe.each(BROWSERS)('in a Spanish %s', (name) => {
  const opened = new Opened(name, 'es');
  let news: Page;
  let tab: number;

  beforeEach(async () => {
    const address = opened.address(SAMPLE);
    news = await opened.tab(address);
    await untilMarked(news);
    const any = await opened.extensionPage('sidepanel.html', '#page > *');
    tab = await tabId(any, address);
    await any.close();
  });

  it.each(['popup.html', 'sidepanel.html'])('%s speaks Spanish, and fits a narrow window', async (file) => {
    const view = await opened.extensionPage(`${file}?tab=${tab}`, '.mark');
    expect(await view.$eval('.mark-words', ({ textContent }) => textContent)).toBe('Las fuentes discrepan');
    expect(await view.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(english(await textsOf(view))).toEqual([]);
    expect(await overflowAt360(view)).toBeLessThanOrEqual(0);
    await view.$eval('#tab-notes', (button) => (button as HTMLElement).click());
    await view.waitForSelector('.notes .notice');
    expect(english(await textsOf(view))).toEqual([]);
    expect(await overflowAt360(view)).toBeLessThanOrEqual(0);
    await view.close();
  });

  it.each(['sets', 'sites', 'settings', 'method', 'about'])('the options speak Spanish of %s', async (section) => {
    const view = await opened.extensionPage(`options.html#${section}`, 'main h1');
    expect(english(await textsOf(view))).toEqual([]);
    expect(await overflowAt360(view)).toBeLessThanOrEqual(0);
    await view.close();
  });

  it('the card speaks Spanish, with numbers and days as Spanish writes them', async () => {
    await news.bringToFront();
    await clickMark(news, '51.2 per cent');
    await untilCard(news, true);
    await untilCardSays(name, news, 'Las fuentes discrepan');
    await untilCardSays(name, news, '51,2 %');
    await untilCardSays(name, news, '¿Qué proporción de los votos obtuvo el candidato?');
    await untilCardSays(name, news, 'El resultado oficial da a Nicolás Maduro el 51,2 %');
    await untilCardSays(name, news, '17 de agosto de 2024');
    expect(english(await inCard(name, news, TEXTS))).toEqual([]);
    expect(await inCard(name, news, `root.querySelector('[role=dialog]').lang`)).toBe('es');
  });
});
