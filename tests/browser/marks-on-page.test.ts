import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { clickMark, inCard, untilCard } from './card-on-page.ts';
import { OTHER_HOST } from './hosts.ts';
import { Opened, untilMarked } from './opened.ts';
import { pixelsOf } from './pixels-of.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';

/** The colour of `contested` on light ground. */
const PURPLE = [0x8a, 0x3a, 0x86] as const;

/** Shows a page as it would be printed. */
const AS_PRINTED: Record<BrowserName, (page: Page) => Promise<unknown>> = {
  chromium: (page) => page.emulateMediaType('print'),
  firefox: (page) =>
    inFirefoxWindow(page.browser(), "void (gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print')"),
};

describe.each(BROWSERS)('a news page in %s', (name) => {
  const opened = new Opened(name);

  it('has its marks in CSS.highlights, with text and verdict', async () => {
    const page = await opened.tab(opened.address(SAMPLE));
    await untilMarked(page);
    expect(await paintedMarks(page)).toContainEqual({ text: '67 per cent', verdict: 'contested' });
  });

  it('keeps its DOM byte for byte', async () => {
    const marked = await opened.tab(opened.address(SAMPLE));
    await untilMarked(marked);
    const unmarked = await opened.tab(opened.address(SAMPLE, OTHER_HOST));
    expect(await wholeDocument(marked)).toBe(await wholeDocument(unmarked));
  });

  it('sends the page no message and leaves nothing in its window', async () => {
    const page = await opened.tab('about:blank');
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      addEventListener('message', (event) => heard.push(event.data));
      Object.assign(window, { heard });
    });
    await page.goto(opened.address(SAMPLE));
    await untilMarked(page);
    const marked = await traces(page);
    expect(marked.heard).toEqual([]);
    await page.goto(opened.address(SAMPLE, OTHER_HOST));
    expect(marked).toEqual(await traces(page));
  });

  it('marks what comes later, forgets what goes, and never answers its own painting', async () => {
    const page = await opened.tab(opened.address(SAMPLE));
    await untilMarked(page);
    const before = await paintedMarks(page);
    const gone = await page.evaluate(() => {
      const article = document.querySelector('article');
      const paragraph = article?.querySelector('p:not(.byline)');
      const painted = [...CSS.highlights].flatMap(([name, ranges]) => (name.endsWith('-dark') ? [] : [...ranges]));
      const { length } = painted.filter(({ startContainer }) => paragraph?.contains(startContainer));
      paragraph?.remove();
      article?.insertAdjacentHTML('beforeend', '<p>Venezuelan police arrested 1,503 protesters after the vote.</p>');
      return length;
    });
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((ranges) =>
          [...ranges].some((range) => `${(range.startContainer as Text).data}`.includes('1,503')),
        ),
      { polling: 50 },
    );
    const texts = (await paintedMarks(page)).map(({ text }) => text);
    expect(texts).not.toContain('51.2 per cent');
    expect(texts.length).toBe(before.length - gone + 1);
    const quiet = await page.evaluate(async () => {
      const painted = CSS.highlights.get('tallymark-agrees');
      await new Promise((later) => setTimeout(later, 2_000));
      return painted === CSS.highlights.get('tallymark-agrees');
    });
    expect(quiet).toBe(true);
  });

  it('is marked when its text comes after the page has loaded', async () => {
    const page = await opened.tab(opened.address('french-off-topic.html'));
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.body.innerHTML =
        '<main><h1>Venezuela, August 2024</h1><p>The tally gives Edmundo González 67 per cent of the vote.</p></main>';
    });
    await untilMarked(page);
    expect((await paintedMarks(page)).map(({ verdict }) => verdict)).toEqual(['contested']);
  });

  it('shows them in a picture of the page, and only where it was marked', async () => {
    const marked = await opened.tab(opened.address(SAMPLE));
    await untilMarked(marked);
    expect(await pixelsOf(marked, PURPLE)).toBeGreaterThan(50);
    const unmarked = await opened.tab(opened.address(SAMPLE, OTHER_HOST));
    expect(await pixelsOf(unmarked, PURPLE)).toBe(0);
  });

  it('keeps the lines of its marks when it is printed, and leaves the open card out', async () => {
    const page = await opened.tab(opened.address(SAMPLE));
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

/** The messages that a page has heard, and all names in its window but those of the driver of the tests. */
function traces(page: Page): Promise<{ heard: unknown; names: string[] }> {
  return page.evaluate(() => ({
    heard: (window as unknown as { heard: unknown }).heard,
    names: Reflect.ownKeys(window)
      .map(String)
      .filter((name) => !name.includes('ariaQuerySelector'))
      .sort(),
  }));
}

/** Every node of the document, its attributes and its style sheets, as text. */
function wholeDocument(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => sheet.cssRules.length);
    return `${new XMLSerializer().serializeToString(document)}\n${sheets.join()}`;
  });
}
