import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { inCard, untilCard } from './card-on-page.ts';
import { Opened, tabId, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';

/** The words of all ranges of a highlight. */
const painted = (page: Page, highlight: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    highlight,
  );

describe.each(BROWSERS)('building a claim set in %s', (name) => {
  const opened = new Opened(name);

  async function popupAbout(address: string, selector: string) {
    const any = await opened.extensionPage('popup.html', '#page > *');
    const tab = await tabId(any, address);
    await any.close();
    return opened.extensionPage(`popup.html?tab=${tab}`, selector);
  }

  it('marks figures that no claim answers faintly while the reader wants it, and says so in their card', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    expect(await painted(page, 'tallymark-unchecked')).toEqual([]);
    const popup = await popupAbout(address, '.own-claims input');
    const turn = () => popup.$eval('.own-claims input', (box) => (box as HTMLInputElement).click());
    await turn();
    const unchecked = await vi.waitUntil(
      async () => {
        const found = await painted(page, 'tallymark-unchecked');
        return found.length > 0 && found;
      },
      { timeout: 20_000, interval: 50 },
    );
    expect(unchecked).not.toContain('67 per cent');
    await page.bringToFront();
    const at = await page.evaluate(() => {
      const [range] = CSS.highlights.get('tallymark-unchecked') ?? [];
      const live = new Range();
      if (range === undefined) throw new Error('nothing is painted');
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = live.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await untilCard(page, true);
    expect(await inCard(name, page, 'root.querySelector("h2").textContent')).toBe('Unchecked figure');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await turn();
    await page.waitForFunction(() => !CSS.highlights.has('tallymark-unchecked'), { polling: 50 });
  });
});
