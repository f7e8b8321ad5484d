import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import { clickMark, inCard, untilCard } from './card-on-page.ts';
import { Opened, untilMarked } from './opened.ts';
import { pixelsOf } from './pixels-of.ts';

/** The colour of `contested` on light ground. */
const PURPLE = [0x8a, 0x3a, 0x86] as const;

/** Shows a page as it would be printed. */
const AS_PRINTED: Record<BrowserName, (page: Page) => Promise<unknown>> = {
  chromium: (page) => page.emulateMediaType('print'),
  firefox: (page) =>
    inFirefoxWindow(page.browser(), "void (gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print')"),
};

describe.each(BROWSERS)('a marked page that is printed by %s', (name) => {
  const opened = new Opened(name);

  it('keeps the lines of its marks, and leaves the open card out', async () => {
    const page = await opened.tab(opened.address('three-weeks-after-the-vote.html'));
    await untilMarked(page);
    await page.bringToFront();
    await clickMark(page, '27 dead');
    await untilCard(page, true);
    const display = () => inCard(name, page, "getComputedStyle(root.querySelector('[role=dialog]')).display");
    expect(await display()).toBe('flex');
    expect((await page.pdf({ waitForFonts: false })).length).toBeGreaterThan(5_000);
    await AS_PRINTED[name](page);
    await expect.poll(() => page.evaluate(() => matchMedia('print').matches)).toBe(true);
    expect(await display()).toBe('none');
    expect(await pixelsOf(page, PURPLE)).toBeGreaterThan(50);
  });
});
