import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import {
  clickMark,
  coveredLines,
  drawn,
  focusInCard,
  highlighted,
  inCard,
  intoNoteBox,
  isCardOpen,
  placeOf,
  pressInCard,
  untilCard,
  untilCardSays,
} from './card-on-page.ts';
import { Opened, tabId, untilMarked } from './opened.ts';

const KEPT = { incognito: false };
const SOON = { timeout: 20_000, interval: 50 };
const SAMPLE = 'three-weeks-after-the-vote.html';

interface ExtensionApi {
  readonly tabs: { sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

describe.each(BROWSERS)('the card in %s', (name) => {
  const opened = new Opened(name);

  it('opens on a click on a mark, as the one element that is added, and leaves with Escape', async () => {
    const page = await marked(opened);
    const before = await elements(page);
    await clickMark(page, '67 per cent');
    await untilCard(page, true);
    expect(await elements(page)).toBe(before + 1);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await elements(page)).toBe(before);
  });

  it('says which mark it is about, to the extension alone', async () => {
    const page = await marked(opened);
    const asks = await asking(opened, page);
    expect(await asks.page('describeCard', null)).toBeNull();
    await clickMark(page, 'at least 24');
    await untilCard(page, true);
    expect(await asks.page('describeCard', null)).toMatchObject({
      page: { canonicalUrl: page.url(), published: '2024-08-19' },
      anchor: { quote: 'at least 24 people' },
      mark: { question: 'deaths', verdict: 'agrees', compared: [{ figure: 'at least 24', low: 24, high: null }] },
    });
  });

  it('opens by command, moves on with the next mark, and gives the focus back', async () => {
    const page = await marked(opened);
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<button id="before">A button</button>');
      document.getElementById('before')?.focus();
    });
    const asks = await asking(opened, page);
    expect(await asks.page('openCard', null)).toBe(true);
    await untilCard(page, true);
    expect(await page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
    const first = await asks.page('describeCard', null);
    expect(await asks.page('stepMark', { by: 1 })).toBe(true);
    expect(await asks.page('describeCard', null)).not.toEqual(first);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('leaves links, buttons and selections to the page', async () => {
    const page = await marked(opened);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.insertAdjacentHTML(
        'afterbegin',
        '<p>In the crackdown after Venezuela’s election <a href="#there" id="link">25 people were killed</a>.</p>',
      );
    });
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('tallymark-consistent') ?? [])].some(
          (range) => range.startContainer.parentElement?.id === 'link',
        ),
      { polling: 50 },
    );
    await clickMark(page, '25 people');
    await page.waitForFunction(() => location.hash === '#there', { polling: 50 });
    const place = await placeOf(page, '67 per cent');
    await page.mouse.move(place.left + 2, place.middle);
    await page.mouse.down();
    await page.mouse.move(place.right - 2, place.middle, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => `${getSelection()}`.length)).toBeGreaterThan(3);
    await drawn(page);
    expect(await isCardOpen(page)).toBe(false);
  });

  it.each([
    { width: 1200, height: 900 },
    { width: 700, height: 420 },
    { width: 320, height: 568 },
    { width: 320, height: 256 },
  ])('never covers the marked line in a window of $width by $height', async (size) => {
    const page = await marked(opened);
    await page.setViewport(size);
    for (const text of ['51.2 per cent', '1.4 million']) {
      await clickMark(page, text);
      await untilCard(page, true);
      await drawn(page);
      expect(await coveredLines(page, text)).toBe(0);
      expect(await cardHeight(page)).toBeGreaterThan(90);
      for (const by of [40, -90, 60]) {
        await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
        await drawn(page);
        expect(await coveredLines(page, text)).toBe(0);
      }
      await page.keyboard.press('Escape');
      await untilCard(page, false);
    }
  });

  it('stays beside its line when the page is zoomed to 400 per cent, and scrolls to all that it says', async () => {
    const page = await marked(opened);
    await page.setViewport({ width: 1280, height: 1024 });
    await clickMark(page, '51.2 per cent');
    await untilCard(page, true);
    await drawn(page);
    // What is left of such a window at this zoom, in the page's own pixels.
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await page.waitForFunction(() => innerWidth === 320, { polling: 50 });
    await drawn(page);
    await expect.poll(() => linesInView(page, '51.2 per cent'), SOON).toBeGreaterThan(0);
    expect(await coveredLines(page, '51.2 per cent')).toBe(0);
    const reach = `{
      const scrolled = [root.querySelector('.body'), root.querySelector('[role=dialog]')].find(
        (each) => each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY === 'auto',
      );
      scrolled.scrollTop = scrolled.scrollHeight;
      const { width } = root.querySelector('[role=dialog]').getBoundingClientRect();
      return width <= 320 && scrolled.scrollTop > 0 && scrolled.scrollWidth <= scrolled.clientWidth;
    }`;
    expect(await inCard(name, page, reach)).toBe(true);
  });

  it('is gone through by the Tab key, from its head over links and note box to its foot', async () => {
    const page = await marked(opened);
    await page.bringToFront();
    await clickMark(page, 'at least 24');
    await untilCard(page, true);
    const isSized = "root.querySelector('iframe').height !== '120'";
    await vi.waitUntil(() => inCard(name, page, isSized), SOON);
    const stops: (string | null)[] = [];
    for (let tabs = 0; tabs < 5; tabs++) {
      await page.keyboard.press('Tab');
      stops.push(await focusInCard(name, page));
    }
    await intoNoteBox(page, () => page.keyboard.press('Tab'));
    stops.push(await focusInCard(name, page));
    expect(stops).toEqual(['close', 'body', expect.stringContaining('Maduro'), 'Why here?', 'action', 'note-frame']);
    // From its one field the frame lets the key out again, to the foot.
    for (let tries = 0; (await focusInCard(name, page)) === 'note-frame' && tries < 20; tries++) {
      await page.keyboard.press('Tab');
      await drawn(page);
    }
    expect(await focusInCard(name, page)).toBe('action');
    await page.keyboard.press('Tab');
    expect(await focusInCard(name, page)).toBe('action copy');
    await page.keyboard.press('Tab');
    expect(await focusInCard(name, page)).toBe('action match');
    await page.keyboard.press('Tab');
    expect(await focusInCard(name, page)).toBe('Copy an error report');
    await page.keyboard.press('Tab');
    expect(await focusInCard(name, page)).toBe('Method and corrections');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
  });

  it('stands against a page that hides all elements and forbids all styles and frames', async () => {
    const page = await opened.tab(opened.address(SAMPLE));
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'; style-src 'none'; frame-src 'none'";
      document.head.append(policy);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('div, html > :not(head, body), [popover] { display: none !important; opacity: 0 !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
    await untilMarked(page);
    await clickMark(page, '67 per cent');
    await untilCard(page, true);
    await drawn(page);
    expect(await cardHeight(page)).toBeGreaterThan(200);
    // With its styles it has a gap to the line and is no wider than a column.
    expect(await coveredLines(page, '67 per cent')).toBe(0);
    expect(await cardWidth(page)).toBeLessThan(420);
  });

  it('keeps the focus where a page traps it in a box of its own', async () => {
    const page = await opened.tab(opened.address(SAMPLE));
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div id="trap"><button>Only here</button></div>');
      const button = document.querySelector<HTMLElement>('#trap button');
      const isOutside = (node: EventTarget | null) => node instanceof Node && !button?.parentElement?.contains(node);
      document.addEventListener('focusin', ({ target }) => isOutside(target) && button?.focus(), true);
      document.addEventListener('focus', ({ target }) => isOutside(target) && button?.focus(), true);
      document.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && button?.focus(), true);
      button?.focus();
    });
    await untilMarked(page);
    await clickMark(page, '67 per cent');
    await untilCard(page, true);
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusInCard(name, page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    // Once the card has gone the trap is the page's own affair again.
    const held = await page.evaluate(() => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<button id="outside">Elsewhere</button>');
      document.getElementById('outside')?.focus();
      return document.activeElement?.textContent;
    });
    expect(held).toBe('Only here');
  });

  it('puts what it says on the clipboard, on pages without encryption too', async () => {
    const page = await marked(opened);
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<textarea id="paper"></textarea>');
    });
    await page.bringToFront();
    await clickMark(page, '1.4 million');
    await untilCard(page, true);
    await pressInCard(name, page, 'Copy');
    await untilCardSays(name, page, 'Copied');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.focus('#paper');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#paper', (paper) => (paper as HTMLTextAreaElement).value);
    expect(pasted).toContain('Differs from the sources: 1.4 million barrels a day');
    expect(pasted).toContain('548,000 barrels a day above');
  });

  it('stays with what it says when its passage goes from the page', async () => {
    const page = await marked(opened);
    await clickMark(page, '27 dead');
    await untilCard(page, true);
    await page.evaluate(() => document.querySelector('h2')?.nextElementSibling?.remove());
    await page.waitForFunction(() => !CSS.highlights.has('tallymark-consistent'), { polling: 50 });
    await drawn(page);
    expect(await isCardOpen(page)).toBe(true);
    expect(await cardHeight(page)).toBeGreaterThan(200);
  });

  it('has a note box whose keys the page never hears; the note is found again after a reload', async () => {
    const page = await opened.tab('about:blank');
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
        addEventListener(
          type,
          (event) => heard.push(`${(event as KeyboardEvent).key ?? (event as InputEvent).data}`),
          true,
        );
      }
      Object.assign(window, { heard });
    });
    await page.goto(opened.address(SAMPLE));
    await untilMarked(page);
    const asks = await asking(opened, page);
    await page.bringToFront();
    await clickMark(page, 'at least 24');
    await untilCard(page, true);
    // Close, the body, the link of the one claim, the reasons, the way to a claim, and then the note box.
    for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
    await intoNoteBox(page, () => page.keyboard.press('Tab'));
    await page.keyboard.type('Zwölf xyz');
    await vi.waitUntil(
      async () => JSON.stringify(await asks.background('listDrafts', KEPT)).includes('"Zwölf xyz"'),
      SOON,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const notes = await vi.waitUntil(async () => {
      const found = (await asks.background('listNotes', KEPT)) as readonly {
        readonly text: string;
      }[];
      return found.length > 0 ? found : null;
    }, SOON);
    expect(notes).toMatchObject([{ text: 'Zwölf xyz', anchor: { quote: 'at least 24 people' } }]);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((key) => /^[Zwölfxyz]$|Enter/.test(key))).toEqual([]);
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('tallymark-note'), { polling: 50 });
    expect(await highlighted(page, 'tallymark-note')).toEqual(['at least 24 people']);
    await forgetNotes(asks);
  });

  it('takes a note on any selected passage, writing at once, and opens it again with a click on the passage', async () => {
    const page = await marked(opened);
    const asks = await asking(opened, page);
    await page.bringToFront();
    await page.evaluate(() => {
      const heading = document.querySelector('h2');
      if (heading !== null) getSelection()?.selectAllChildren(heading);
    });
    await intoNoteBox(page, () => asks.page('noteSelection', null));
    expect(await asks.page('describeCard', null)).toMatchObject({
      anchor: { quote: 'A price paid in the streets' },
      mark: null,
    });
    await page.keyboard.type('Read on');
    await vi.waitUntil(
      async () => JSON.stringify(await asks.background('listDrafts', KEPT)).includes('"Read on"'),
      SOON,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await vi.waitUntil(
      async () => (await highlighted(page, 'tallymark-note')).includes('A price paid in the streets'),
      SOON,
    );
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const heading = await page.$('h2');
    await heading?.click({ offset: { x: 40, y: 15 } });
    await untilCard(page, true);
    await forgetNotes(asks);
    await page.waitForFunction(() => !CSS.highlights.has('tallymark-note'), { polling: 50 });
  });

  it('hides a wrong match on this page for good, and shows it again', async () => {
    const page = await marked(opened);
    const asks = await asking(opened, page);
    const before = await highlighted(page, 'tallymark-disagrees');
    await page.bringToFront();
    await clickMark(page, '1.4 million');
    await untilCard(page, true);
    await pressInCard(name, page, 'Wrong match, hide it here');
    await page.waitForFunction(() => !CSS.highlights.has('tallymark-disagrees'), { polling: 50 });
    await page.reload();
    await untilMarked(page);
    expect(await highlighted(page, 'tallymark-disagrees')).toEqual([]);
    await asks.background('showHidden', { ...KEPT, canonicalUrl: page.url() });
    await page.waitForFunction(() => CSS.highlights.has('tallymark-disagrees'), { polling: 50 });
    expect(await highlighted(page, 'tallymark-disagrees')).toEqual(before);
  });

  it('takes back the hiding of one match and leaves the others hidden, until the list is told to show them', async () => {
    const page = await marked(opened);
    const asks = await asking(opened, page);
    const listed = async () => (await asks.page('listMarks', null)) as { marks: unknown[]; hidden: number };
    const { marks } = await listed();
    await page.bringToFront();
    for (const text of ['1.4 million', '27 dead']) {
      await clickMark(page, text);
      await untilCard(page, true);
      await pressInCard(name, page, 'Wrong match, hide it here');
      await untilCardSays(name, page, 'This mark is hidden');
      if (text === '27 dead') await pressInCard(name, page, 'Undo');
      else await page.keyboard.press('Escape');
    }
    await vi.waitUntil(async () => (await listed()).hidden === 1, SOON);
    expect(await highlighted(page, 'tallymark-disagrees')).toEqual([]);
    expect((await highlighted(page, 'tallymark-consistent')).join()).toContain('27 dead');
    const view = await opened.extensionPage(`popup.html?tab=${await tabId(asks.view, page.url())}`, '.hidden-marks');
    expect(await view.$eval('.hidden-marks', ({ textContent }) => textContent)).toContain('1 wrong match is hidden');
    await view.$eval('.hidden-marks button', (button) => (button as HTMLElement).click());
    await vi.waitUntil(async () => (await listed()).marks.length === marks.length, SOON);
    await view.waitForSelector('.hidden-marks', { hidden: true });
    await view.close();
  });

  it('sends the reader to the panel where a page lets no note box in, to write about that very mark', async () => {
    const page = await opened.tab('about:blank');
    const address = opened.address(SAMPLE);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url() !== address) return request.continue();
      const body = await (await fetch(address.replace('www.cbc.ca', '127.0.0.1'))).text();
      // What it frames is as powerless as itself.
      const headers = { 'content-security-policy': 'sandbox allow-same-origin' };
      return request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
    });
    await page.goto(address);
    await untilMarked(page);
    await page.bringToFront();
    await clickMark(page, 'at least 24');
    await untilCard(page, true);
    await untilCardSays(name, page, 'This page lets no note box in');
    // Firefox opens the sidebar when an extension that has one is installed, and the note would be written there.
    if (name === 'firefox') await inFirefoxWindow(page.browser(), 'SidebarController.hide()');
    await pressInCard(name, page, 'Write a note in the panel');
    const panel = await opened.openedByItself('sidepanel.html');
    const text = await panel.waitForSelector('.note-text');
    expect(await panel.$eval('.note-editor', ({ textContent }) => textContent)).toContain('at least 24 people');
    await text?.type('From the panel');
    await panel.waitForFunction(() => document.body.textContent.includes('Draft kept'), { polling: 50 });
    const asks = await asking(opened, page);
    expect(await asks.background('listDrafts', KEPT)).toMatchObject([
      { note: { text: 'From the panel', anchor: { quote: 'at least 24 people' }, mark: { question: 'deaths' } } },
    ]);
    await panel.close();
    const drafts = (await asks.background('listDrafts', KEPT)) as readonly { readonly id: string }[];
    for (const { id } of drafts) await asks.background('discardDraft', { ...KEPT, id });
  });
});

async function marked(opened: Opened): Promise<Page> {
  const page = await opened.tab(opened.address(SAMPLE));
  await untilMarked(page);
  return page;
}

/** Asks the engine of the page's main frame, or the background, from a page of the extension. */
async function asking(opened: Opened, page: Page) {
  const own = await opened.extensionPage('popup.html', '#page > *');
  const tab = await tabId(own, page.url());
  const ask = (to: 'page' | 'background', message: string, request: unknown): Promise<unknown> =>
    own.evaluate(
      async (id, envelope) => {
        const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
        const api = browser ?? chrome;
        const reply =
          envelope.to === 'page'
            ? await api?.tabs.sendMessage(id, envelope, { frameId: 0 })
            : await api?.runtime.sendMessage(envelope);
        return (reply as { value?: unknown } | undefined)?.value ?? null;
      },
      tab,
      { to, name: message, request },
    );
  return {
    view: own,
    page: (message: string, request: unknown) => ask('page', message, request),
    background: (message: string, request: unknown) => ask('background', message, request),
  };
}

async function forgetNotes(asks: Awaited<ReturnType<typeof asking>>): Promise<void> {
  const notes = (await asks.background('listNotes', KEPT)) as readonly { readonly id: string }[];
  await asks.background('deleteNotes', { incognito: false, ids: notes.map(({ id }) => id) });
}

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** How many lines of a marked text are in the window. */
function linesInView(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => {
    let lines = 0;
    for (const stretch of CSS.highlights.get('tallymark-contested') ?? []) {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      if (!range.toString().includes(wanted)) continue;
      lines += [...range.getClientRects()].filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
    }
    return lines;
  }, text);
}

/** How many pixels of the window's height the card takes, by what the page can see of it: what lies uppermost where. */
function cardHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    let most = 0;
    for (let x = 4; x < innerWidth; x += 40) {
      let height = 0;
      for (let y = 1; y < innerHeight; y += 4) if (document.elementFromPoint(x, y) === host) height += 4;
      most = Math.max(most, height);
    }
    return most;
  });
}

/** The same of its width. */
function cardWidth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const isCard = (x: number) => {
      for (let y = 1; y < innerHeight; y += 8) if (document.elementFromPoint(x, y) === host) return true;
      return false;
    };
    let width = 0;
    for (let x = 0; x < innerWidth; x += 2) if (isCard(x)) width += 2;
    return width;
  });
}
