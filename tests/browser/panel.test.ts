import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { brokenRules } from './accessible.ts';
import { ask } from './kept-profile.ts';
import { LOOKS, wearing } from './look.ts';
import { Opened, tabId, untilMarked } from './opened.ts';

const KEPT = { incognito: false };
const SAMPLE = 'three-weeks-after-the-vote.html';

describe.each(BROWSERS)('the panel in %s', (name) => {
  const opened = new Opened(name);
  const folder = mkdtempSync(join(tmpdir(), 'tallymark-'));
  let page: Page;
  let tab: number;

  beforeEach(async () => {
    const address = opened.address(SAMPLE);
    page = await opened.tab(address);
    await untilMarked(page);
    const any = await opened.extensionPage('sidepanel.html', '#page > *');
    tab = await tabId(any, address);
    await any.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const panel = (file = 'sidepanel.html') => opened.extensionPage(`${file}?tab=${tab}`, '.mark');

  it('narrows the marks to a verdict, and still leads to the right one', async () => {
    const view = await panel();
    const all = await quotesIn(view);
    await press(view, '.tally-cell.verdict-agrees');
    await view.waitForFunction((count) => document.querySelectorAll('.mark').length < count, {}, all.length);
    const expected = (await paintedMarks(page)).filter(({ verdict }) => verdict === 'agrees');
    expect(await quotesIn(view)).toEqual(expected.map(({ text }) => text.replace(/\s+/g, ' ')));
    await view.close();
  });

  it('takes the marks away where the site is switched off, and paints them again', async () => {
    const view = await panel();
    await press(view, '.switch input');
    await page.waitForFunction(() => ![...CSS.highlights.values()].some(({ size }) => size > 0), { polling: 50 });
    await until(view, 'switched off on this site');
    await press(view, '.switch input');
    await untilMarked(page);
    await view.waitForSelector('.mark');
    await view.close();
  });

  it('keeps what was typed in a popup that shut, and saves it when told to', async () => {
    const popup = await panel('popup.html');
    await press(popup, '#tab-notes');
    await pressNamed(popup, 'New note');
    const text = await popup.waitForSelector('.note-text');
    await text?.type('Whose sheets are these?');
    await popup.close();

    const asking = await panel();
    await expect
      .poll(async () => (await ask(asking, 'listDrafts', KEPT)).map(({ note }) => note.text), { timeout: 20_000 })
      .toEqual(['Whose sheets are these?']);
    await asking.close();
    const again = await panel('popup.html');
    await press(again, '#tab-notes');
    await until(again, 'Not saved yet');
    await pressNamed(again, 'Go on writing');
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.note-text')?.value === 'Whose sheets are these?',
      { polling: 50 },
    );
    await (await again.$('input[type="text"]'))?.type('vote, to check');
    await pressNamed(again, 'Save');
    await again.waitForSelector('.note-row');
    expect(await textOf(again, '.note-row')).toContain('Whose sheets are these?');
    expect(await textOf(again, '.note-row')).toContain('#to check');
    await again.waitForSelector('.drafts', { hidden: true });
    await again.close();
  });

  it('shows both texts where two windows have written one note', async () => {
    const first = await withNotes(1);
    const second = await panel();
    await press(second, '#tab-notes');
    for (const view of [first, second]) {
      await view.bringToFront();
      await (await view.waitForSelector('.note-row-open'))?.click();
      await view.waitForSelector('.note-text');
    }
    await first.bringToFront();
    await (await first.$('.note-text'))?.type('ONE ');
    await pressNamed(first, 'Save');
    await first.waitForSelector('.note-text', { hidden: true });
    await second.bringToFront();
    await (await second.$('.note-text'))?.type('TWO ');
    await pressNamed(second, 'Save');
    await second.waitForSelector('.conflict');
    const texts = await second.$$eval('.note-plain', (found) => found.map((text) => text.textContent));
    expect(texts).toEqual([expect.stringContaining('TWO'), expect.stringContaining('ONE')]);
    await pressNamed(second, 'Keep both');
    await until(second, 'TWO');
    await until(second, 'ONE');
    await second.close();
    await first.close();
  });

  it('deletes a note and brings it back', async () => {
    const view = await withNotes(3);
    await press(view, '.note-row-delete');
    await until(view, '1 note deleted');
    const left = await countIn(view);
    await pressNamed(view, 'Undo');
    await view.waitForFunction((before) => document.querySelector('.notes-count')?.textContent !== before, {}, left);
    await view.close();
  });

  it('exports all notes, forgets them, and has them again from the file', async () => {
    const view = await withNotes(25);
    const before = await countIn(view);
    await pressNamed(view, 'Export');
    await view.select('.transfer select', 'json');
    const file = join(folder, `${name}.json`);
    writeFileSync(file, await downloaded(view));
    await pressNamed(view, 'Back to the list');
    await forgetNotes(view);
    await view.waitForFunction(() => document.body.textContent.includes('No notes yet'), { polling: 50 });
    await pressNamed(view, 'Import');
    const input = (await view.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await view.waitForSelector('.plan .action');
    await press(view, '.plan .action');
    await until(view, 'Done:');
    await pressNamed(view, 'Back to the list');
    await view.waitForFunction((count) => document.querySelector('.notes-count')?.textContent === count, {}, before);
    await view.close();
  });

  it('has no fault that a checker of accessibility finds', async () => {
    const view = await withNotes(25);
    const broken = { notes: await brokenRules(view), filter: [''], editor: [''], export: [''], marks: [''] };
    await pressNamed(view, 'Filter');
    await view.waitForSelector('.filter-bar');
    broken.filter = await brokenRules(view);
    await press(view, '.note-row-open');
    await view.waitForSelector('.note-text');
    broken.editor = await brokenRules(view);
    await pressNamed(view, 'Back to the list');
    await view.waitForSelector('.note-editor', { hidden: true });
    await pressNamed(view, 'Export');
    await view.waitForSelector('.preview');
    broken.export = await brokenRules(view);
    await press(view, '#tab-marks');
    await view.waitForSelector('.mark');
    broken.marks = await brokenRules(view);
    expect(broken).toEqual({ notes: [], filter: [], editor: [], export: [], marks: [] });
    await view.close();
  });

  it('is worked by the keyboard alone', async () => {
    const view = await withNotes(3);
    await view.focus('#tab-notes');
    await view.keyboard.press('ArrowLeft');
    await view.waitForSelector('.mark');
    expect(await view.evaluate(() => document.activeElement?.id)).toBe('tab-marks');
    await view.keyboard.press('ArrowRight');
    await view.waitForSelector('.note-row');
    await view.focus('.note-row-open');
    await view.keyboard.press('ArrowDown');
    await view.waitForFunction(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') === '1', {
      polling: 50,
    });
    await view.keyboard.press('Enter');
    await view.waitForFunction(() => document.activeElement?.matches('.note-text'), { polling: 50 });
    await view.keyboard.type('Typed ');
    await view.keyboard.down('Control');
    await view.keyboard.press('Enter');
    await view.keyboard.up('Control');
    await view.waitForSelector('.note-text', { hidden: true });
    await view.waitForFunction(() => document.activeElement?.textContent?.includes('Typed'), { polling: 50 });
    await view.close();
  });

  it.each(LOOKS[name])('has no such fault with %s, as a reader may have it set', async (look) => {
    const view = await panel();
    await press(view, '.shortcuts summary');
    await wearing(name, view, look, async () => {
      expect(await brokenRules(view)).toEqual([]);
      await press(view, '#tab-notes');
      await pressNamed(view, 'New note');
      await view.waitForSelector('.note-text');
      expect(await brokenRules(view)).toEqual([]);
    });
    await view.close();
  });

  if (name === 'chromium') {
    it('is opened beside the page by the popup over the toolbar', async () => {
      const popup = await opened.pressButton(page);
      await popup.waitForSelector('.mark');
      const opening = page.browser().waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
      await (await popup.waitForSelector('.head button'))?.click();
      const side = await (await opening).asPage();
      await side.waitForSelector('.mark');
      expect(await side.$('.head button')).toBeNull();
    });
  }

  /** The panel at its notes, with so many more in it. */
  async function withNotes(count: number): Promise<Page> {
    const view = await panel();
    await view.evaluate(async (more) => {
      const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
      const ask = (toName: string, request: unknown) =>
        (browser ?? chrome)?.runtime.sendMessage({ to: 'background', name: toName, request });
      const page = {
        url: 'https://www.example.org/a',
        canonicalUrl: 'https://www.example.org/a',
        title: 'Another page',
        site: 'www.example.org',
        published: null,
      };
      const time = '2026-11-20T09:30:00.000Z';
      const notes = Array.from({ length: more }, (_, index) => ({
        id: crypto.randomUUID(),
        text: `number ${index} <b>plain</b>`,
        tags: ['vote'],
        created: time,
        changed: time,
        page,
        anchor: null,
        mark: null,
      }));
      await ask('importNotes', { incognito: false, notes });
    }, count);
    await press(view, '#tab-notes');
    await view.waitForSelector('.note-row');
    return view;
  }
});

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

function press(view: Page, selector: string): Promise<void> {
  return view.$eval(selector, (element) => (element as HTMLElement).click());
}

async function pressNamed(view: Page, words: string): Promise<void> {
  await view.waitForFunction(
    (name) => {
      const found = [...document.querySelectorAll<HTMLElement>('button')].find(
        (button) => button.textContent === name && button.checkVisibility(),
      );
      found?.click();
      return found !== undefined;
    },
    { polling: 50 },
    words,
  );
}

async function until(view: Page, words: string): Promise<void> {
  await view.waitForFunction((wanted) => document.body.textContent.includes(wanted), { polling: 50 }, words);
}

function quotesIn(view: Page): Promise<(string | null)[]> {
  return view.$$eval('.mark q', (quotes) => quotes.map((quote) => quote.textContent));
}

function textOf(view: Page, selector: string): Promise<string> {
  return view.$eval(selector, (element) => element.textContent);
}

function countIn(view: Page): Promise<string> {
  return textOf(view, '.notes-count');
}

/** The text of the file that the button hands to the browser. */
async function downloaded(view: Page): Promise<string> {
  await view.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      Object.assign(window, { file });
      return make(file);
    };
  });
  await press(view, '.transfer .action');
  await until(view, 'was handed to the browser');
  return view.evaluate(() => (window as unknown as { file: Blob }).file.text());
}

/** Deletes all notes, past the list. */
async function forgetNotes(view: Page): Promise<void> {
  await view.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
    const ask = (name: string, request: object) =>
      (browser ?? chrome)?.runtime.sendMessage({ to: 'background', name, request: { incognito: false, ...request } });
    const { value } = (await ask('listNotes', {})) as { value: { id: string }[] };
    await ask('deleteNotes', { ids: value.map(({ id }) => id) });
  });
}
