import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { ask, KeptProfile } from './kept-profile.ts';
import { tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const EVERYWHERE = '*://*/*';

describe.each(BROWSERS)('the first-run page and the permissions in %s', (name) => {
  const profile = new KeptProfile(name);
  let welcome: Page;
  beforeAll(async () => {
    await profile.open({}, true);
    const opened = await profile.welcome();
    if (opened === null) throw new Error('No first-run page was opened.');
    welcome = opened;
    await welcome.waitForSelector('.sample-mark');
  });
  afterAll(() => profile.end());

  it('opens with the install, and shows the marks of a passage and the evidence for them', async () => {
    expect(await textOf(welcome, 'h1')).toBe('See what a figure was compared with');
    const verdicts = await welcome.$$eval('.sample-verdict', (found) => found.map(({ textContent }) => textContent));
    expect(new Set(verdicts).size).toBe(4);
    expect(await textOf(welcome, '.sample-mark[aria-pressed="true"] .sample-quote')).toContain('67 per cent');
    const outside = await welcome.evaluate(() => {
      const passage = document.querySelector('.sample-passage');
      return [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges])
        .filter((range) => !passage?.contains(range.startContainer)).length;
    });
    expect(outside).toBe(0);
    await welcome.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.sample-mark')];
      marks.find(({ textContent }) => textContent?.includes('27 dead'))?.click();
    });
    await welcome.waitForSelector('.card.verdict-consistent');
    expect(await textOf(welcome, '.sample-mark[aria-pressed="true"] .sample-quote')).toBe('27 dead');
    expect(await textOf(welcome, '.outlets')).toContain('Folha de S.Paulo');
    await welcome.close();
  });

  it('a site that nobody has granted is left alone; granted, it is marked at once and whenever it is loaded', async () => {
    const address = profile.address(SAMPLE, OTHER_HOST);
    const page = await profile.tab(address);
    const view = await profile.view();
    await new Promise((later) => setTimeout(later, 500));
    expect(await markCount(page)).toBe(0);
    await profile.grant(view, `*://${OTHER_HOST}/*`);
    await untilMarked(page);
    await page.reload();
    await untilMarked(page);
    expect(await ask(view, 'siteState', { tab: await tabId(view, address) })).toEqual({
      host: OTHER_HOST,
      on: true,
      always: true,
      wanted: [],
    });
    await page.close();
    await view.close();
  });

  it('it is marked still after the extension was loaded anew, which forgets what was registered', async () => {
    const page = await profile.tab(profile.address(SAMPLE, OTHER_HOST));
    await untilMarked(page);
    await profile.reloadExtension();
    const view = await profile.view();
    await page.reload();
    await untilMarked(page);
    await page.close();
    await view.close();
  });

  it('it loses its marks at once when the grant is taken back, and an outlet keeps its own', async () => {
    const page = await profile.tab(profile.address(SAMPLE, OTHER_HOST));
    const outlet = await profile.tab(profile.address(SAMPLE, NEWS_HOST));
    await untilMarked(outlet);
    await page.bringToFront();
    await untilMarked(page);
    const view = await profile.view();
    await profile.takeBack(view, `*://${OTHER_HOST}/*`);
    await expect.poll(() => markCount(page), { timeout: 20_000 }).toBe(0);
    expect(await markCount(outlet)).toBeGreaterThan(0);
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await markCount(page)).toBe(0);
    await Promise.all([page, outlet, view].map((tab) => tab.close()));
  });

  it('every site is marked by one click on the first-run page, until the reader goes back to the outlets', async () => {
    const page = await profile.tab(profile.address(SAMPLE, OTHER_HOST));
    const options = await profile.view('options.html#about');
    // Once the passage is marked nothing moves any more.
    await options.waitForSelector('.sample-mark[aria-pressed="true"]');
    await profile.willGrant(EVERYWHERE);
    await options.bringToFront();
    await options.click('.ways button');
    await profile.sayYes();
    await expect.poll(() => textOf(options, '.ways button'), { timeout: 20_000 }).toContain('Back');
    await page.bringToFront();
    await untilMarked(page);
    await options.bringToFront();
    await options.click('.ways button');
    await expect.poll(() => markCount(page), { timeout: 20_000 }).toBe(0);
    await Promise.all([page, options].map((tab) => tab.close()));
    // Chromium takes the outlets along, and asks the reader for them again: no test can answer that.
    if (name === 'chromium') return;
    const outlet = await profile.tab(profile.address(SAMPLE, NEWS_HOST));
    await untilMarked(outlet);
    await outlet.close();
  });

  it('the first-run page is not opened again', async () => {
    // Since the extension was loaded anew there was time enough.
    expect(await profile.welcome(0)).toBeNull();
  });
});

function textOf(page: Page, selector: string): Promise<string | null> {
  return page.$eval(selector, ({ textContent }) => textContent);
}

function markCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith('tallymark-')).reduce((sum, [, { size }]) => sum + size, 0),
  );
}
