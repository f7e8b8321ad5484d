import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import { clickMark, highlighted, inCard, intoNoteBox, isCardOpen, placeOf, untilCard } from './card-on-page.ts';
import { pressInFirefox } from './firefox-window.ts';
import { Opened, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const SOON = { timeout: 20_000, interval: 50 };

interface CommandsApi {
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}

/** An event of Chromium's extension API. */
interface ExtensionEvent {
  dispatch(...what: unknown[]): void;
}

interface WorkerApi {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly commands: { readonly onCommand: ExtensionEvent };
  readonly contextMenus: { readonly onClicked: ExtensionEvent };
}

/** The keys that the manifest suggests. */
const KEYS: Readonly<Record<string, readonly [key: string, code: string, keyCode: number]>> = {
  'open-card': ['M', 'KeyM', 77],
  'next-mark': ['.', 'Period', 190],
  'previous-mark': [',', 'Comma', 188],
  'note-passage': ['K', 'KeyK', 75],
};

/** Firefox hears real keys. No driver reaches Chromium's own: its worker is told as the browser would tell it. */
const COMMAND: Record<BrowserName, (page: Page, command: string) => Promise<void>> = {
  async firefox(page, command) {
    const [key, code, keyCode] = KEYS[command] ?? ['', '', 0];
    await pressInFirefox(page.browser(), key, code, keyCode);
  },
  async chromium(page, command) {
    await tellWorker(page, 'commands', command);
  },
};

/** The same for the entry of the menu that a selected passage has. */
const MENU: Record<BrowserName, (page: Page, point: { readonly x: number; readonly y: number }) => Promise<void>> = {
  async firefox(page, { x, y }) {
    await page.mouse.click(x, y, { button: 'right' });
    const choose = `(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const ours = [...menu.children].find(({ label }) => label === 'Tallymark');
      if (menu.state !== 'open' || ours === undefined) return false;
      ours.openMenu(true);
      const entry = [...ours.menupopup.children].find(({ label }) => label === 'Note this passage');
      if (ours.menupopup.state !== 'open' || entry === undefined) return false;
      ours.menupopup.activateItem(entry);
      return true;
    })()`;
    await vi.waitUntil(() => inFirefoxWindow(page.browser(), choose), SOON);
  },
  async chromium(page) {
    await tellWorker(page, 'contextMenus', { menuItemId: 'note-passage', frameId: 0 });
  },
};

describe.each(BROWSERS)('the keys in %s', (name) => {
  const opened = new Opened(name);

  async function marked(): Promise<Page> {
    const page = await opened.tab(opened.address(SAMPLE));
    await untilMarked(page);
    await page.bringToFront();
    return page;
  }
  const quoteInCard = async (page: Page) => {
    const quote = "root.querySelector('.figure').textContent";
    return (await isCardOpen(page)) ? await inCard(name, page, quote) : null;
  };
  const heading = (page: Page) =>
    page.evaluate(() => {
      const element = document.querySelector('h2');
      if (element !== null) getSelection()?.selectAllChildren(element);
      element?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + 20, y: y + height / 2 };
    });

  it('are free, so that the browser has given them to our commands', async () => {
    const view = await opened.extensionPage('popup.html', '#page > *');
    const commands = await view.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', CommandsApi | undefined>;
      return (await (browser ?? chrome)?.commands.getAll()) ?? [];
    });
    const ours = commands.filter((command) => command.name !== '_execute_action');
    expect(ours.map((command) => command.name ?? '').sort()).toEqual(Object.keys(KEYS).sort());
    expect(ours.filter(({ shortcut }) => !shortcut)).toEqual([]);
    await view.close();
  });

  it('open the card, go on to the next mark with it, and back', async () => {
    const page = await marked();
    await COMMAND[name](page, 'open-card');
    await untilCard(page, true);
    const first = await quoteInCard(page);
    await COMMAND[name](page, 'next-mark');
    await expect.poll(() => quoteInCard(page), SOON).not.toBe(first);
    await COMMAND[name](page, 'previous-mark');
    await expect.poll(() => quoteInCard(page), SOON).toBe(first);
  });

  it('go to the next mark without a card where none is open', async () => {
    const page = await marked();
    await COMMAND[name](page, 'next-mark');
    await expect.poll(() => highlighted(page, 'tallymark-focus'), SOON).toHaveLength(1);
    expect(await isCardOpen(page)).toBe(false);
  });

  it('note the selected passage', async () => {
    const page = await marked();
    await heading(page);
    await intoNoteBox(page, () => COMMAND[name](page, 'note-passage'));
    expect(await quoteInCard(page)).toBe('A price paid in the streets');
  });

  it('leave the page in peace where nothing is selected', async () => {
    const page = await marked();
    await COMMAND[name](page, 'note-passage');
    await clickMark(page, '67 per cent');
    await untilCard(page, true);
    expect(await quoteInCard(page)).toBe('67 per cent');
  });

  it('open the card of a mark in a link, under the pointer or with the focus, and leave the link alone', async () => {
    const page = await marked();
    await page.evaluate(() => {
      const [stretch] = CSS.highlights.get('tallymark-disagrees') ?? [];
      const range = document.createRange();
      if (stretch !== undefined) range.setStart(stretch.startContainer, stretch.startOffset);
      if (stretch !== undefined) range.setEnd(stretch.endContainer, stretch.endOffset);
      const link = document.createElement('a');
      link.href = '#elsewhere';
      range.surroundContents(link);
      link.scrollIntoView({ block: 'center' });
    });
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('tallymark-disagrees') ?? [])].some(({ startContainer }) =>
          startContainer.parentElement?.closest('a'),
        ),
      { polling: 50 },
    );
    const { left, right, middle } = await placeOf(page, '1.4 million');
    await page.mouse.move((left + right) / 2, middle);
    await page.waitForFunction(() => CSS.highlights.has('tallymark-focus'), { polling: 50 });
    await COMMAND[name](page, 'open-card');
    await expect.poll(() => quoteInCard(page), SOON).toContain('1.4 million');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.mouse.move(1, 1);
    await COMMAND[name](page, 'next-mark');
    await page.waitForFunction(() => document.activeElement === document.body, { polling: 50 });
    await page.focus('a[href="#elsewhere"]');
    await COMMAND[name](page, 'open-card');
    await expect.poll(() => quoteInCard(page), SOON).toContain('1.4 million');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#elsewhere');
  });

  it('have an entry of the menu of a selected passage beside them', async () => {
    const page = await marked();
    const point = await heading(page);
    await intoNoteBox(page, () => MENU[name](page, point));
    expect(await quoteInCard(page)).toBe('A price paid in the streets');
  });
});

/** Dispatches an event in Chromium's worker of the extension, with the tab of a page as the last thing that it is told. */
async function tellWorker(page: Page, event: 'commands' | 'contextMenus', what: unknown): Promise<void> {
  const target = await page.browser().waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (to, said, url) => {
      const { chrome } = globalThis as unknown as { chrome: WorkerApi };
      const [tab] = await chrome.tabs.query({ url });
      const heard = to === 'commands' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
      heard.dispatch(said, tab);
    },
    event,
    what,
    page.url(),
  );
}
