import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { brokenRules } from './accessible.ts';
import { inCard, pressInCard, untilCard } from './card-on-page.ts';
import { Opened, untilMarked } from './opened.ts';

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

/** A point on the first figure of a highlight, once it is in view. */
const pointOn = (page: Page, highlight: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (range === undefined) throw new Error('nothing is painted');
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = live.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, highlight);

const fieldValue = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const names = [...document.querySelectorAll('label')];
    const name = names.find(({ textContent }) => textContent === wanted);
    return (document.getElementById(name?.htmlFor ?? '') as HTMLInputElement | null)?.value ?? null;
  }, label);

/** Types into a field that a label names, as far as pages can tell. */
const fill = (page: Page, label: string, value: string) =>
  page.evaluate(
    (wanted, typed) => {
      const names = [...document.querySelectorAll('label')];
      const name = names.find(({ textContent }) => textContent === wanted);
      const field = document.getElementById(name?.htmlFor ?? '') as HTMLInputElement;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

/** Goes through all that the form asks by the keyboard alone, types where there is most room, saves at the end, and shuts it. */
async function byKeyboard(form: Page): Promise<void> {
  await form.bringToFront();
  const stops = await form.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>('input, select, textarea, summary, button:enabled');
    const shown = [...found].filter((each) => each.checkVisibility());
    Object.assign(window, { shown });
    return shown.length;
  });
  const reached = new Set<number>();
  const isAtEnd = () => reached.has(stops - 1);
  for (let tabs = 0; !isAtEnd() && tabs < 100; tabs++) {
    await form.keyboard.press('Tab');
    const at = await form.evaluate(() => {
      const { shown } = window as unknown as { shown: readonly Element[] };
      return document.activeElement === null ? -1 : shown.indexOf(document.activeElement);
    });
    if (at < 0) continue;
    reached.add(at);
    if (await form.evaluate(() => document.activeElement?.matches('textarea'))) await form.keyboard.type('By hand. ');
  }
  expect([...reached]).toEqual(Array.from({ length: stops }, (_, index) => index));
  await form.keyboard.press('Enter');
  await form.waitForFunction(() => document.body.textContent.includes('Saved in'), { polling: 50 });
  await form.keyboard.press('Tab');
  expect(await form.evaluate(() => document.activeElement?.textContent)).toBe('Close');
  // It may have gone before the key is let go.
  await form.keyboard.press('Enter').catch(() => null);
  // Firefox's driver is not told that a page has gone which it has not opened: it only hears no more of it.
  const isGone = () => form.evaluate(() => false).catch(() => true);
  await vi.waitUntil(isGone, { timeout: 20_000, interval: 50 });
}

describe.each(BROWSERS)('building a claim set in %s', (name) => {
  const opened = new Opened(name);

  it('marks figures that no claim answers faintly while the reader wants it, and says so in their card', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    expect(await painted(page, 'tallymark-unchecked')).toEqual([]);
    const popup = await opened.popupAbout(address, '.own-claims input');
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
    const at = await pointOn(page, 'tallymark-unchecked');
    await page.mouse.click(at.x, at.y);
    await untilCard(page, true);
    expect(await inCard(name, page, 'root.querySelector("h2").textContent')).toBe('Unchecked figure');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await turn();
    await page.waitForFunction(() => !CSS.highlights.has('tallymark-unchecked'), { polling: 50 });
  });

  it('makes a claim of a figure without one, from the page to its mark', async () => {
    const address = opened.address(SAMPLE);
    const page = await opened.tab(address);
    await untilMarked(page);
    const popup = await opened.popupAbout(address, '.own-claims input');
    await popup.$eval('.own-claims input', (box) => (box as HTMLInputElement).checked || (box as HTMLElement).click());
    await page.waitForFunction(() => CSS.highlights.has('tallymark-unchecked'), { polling: 50 });
    await page.bringToFront();
    const at = await pointOn(page, 'tallymark-unchecked');
    const [quote] = await painted(page, 'tallymark-unchecked');
    await page.mouse.click(at.x, at.y);
    await untilCard(page, true);
    await pressInCard(name, page, 'Add as claim');
    const form = await opened.openedByItself('build.html');
    await form.waitForSelector('.matches button');
    expect(await fieldValue(form, 'Figure')).toContain(quote);
    expect(await brokenRules(form)).toEqual([]);
    await byKeyboard(form);
    await page.waitForFunction(
      (wanted) =>
        [...(CSS.highlights.get('tallymark-agrees') ?? [])].some(({ startContainer, startOffset }) =>
          (startContainer as Text).data.slice(startOffset).startsWith(wanted ?? ''),
        ),
      { polling: 50 },
      quote,
    );
  });

  it('makes a set of all figures of an article that are ticked', async () => {
    const address = opened.address('page-of-an-inquiry.html');
    await opened.tab(address);
    const popup = await opened.popupAbout(address, '.own-claims button');
    await popup.$$eval('.own-claims button', (buttons) => {
      buttons.find(({ textContent }) => textContent === 'Make a set from this article')?.click();
    });
    const form = await opened.openedByItself('build.html');
    await form.waitForSelector('.rows input[type=checkbox]');
    expect(await form.$('.rows .fields')).toBeNull();
    for (const row of [1, 3])
      await form.$$eval('.rows input[type=checkbox]', (boxes, at) => (boxes[at] as HTMLInputElement).click(), row);
    // Claims of the test before went into a set on the same matter.
    await form.$eval('[aria-labelledby=build-target] select', (choice) => {
      (choice as HTMLSelectElement).value = '';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await fill(form, 'Name of the new set', '');
    await form.waitForSelector('[aria-invalid=true]');
    await fill(form, 'Name of the new set', 'The warehouse');
    await form.waitForSelector('.matches button');
    expect(await brokenRules(form)).toEqual([]);
    await form.$eval('button[type=submit]', (button) => (button as HTMLElement).click());
    await form.waitForFunction(() => document.body.textContent.includes('Saved in The warehouse'), { polling: 50 });
    // What is ticked next goes into the same set, and nothing goes into it twice.
    expect(await form.$$eval('.rows :checked', (boxes) => boxes.length)).toBe(0);
    await form.$$eval('.rows input[type=checkbox]', (boxes) => (boxes[0] as HTMLInputElement).click());
    await form.waitForFunction(() => document.querySelectorAll('.matches button').length >= 1, { polling: 50 });
    await form.$eval('button[type=submit]', (button) => (button as HTMLElement).click());
    await form.waitForFunction(() => document.body.textContent.includes('Saved in The warehouse'), { polling: 50 });
    await form.close();
    const options = await opened.extensionPage('options.html#sets', '.set');
    await options.waitForFunction(() => document.body.innerText.includes('Version 1.0.1'), { polling: 50 });
    expect(await options.evaluate(() => document.body.innerText)).toContain('3 claims');
    await options.close();
  });

  it('tries a text on the sets at hand, as it is typed', async () => {
    const options = await opened.extensionPage('options.html#try', '#try-text');
    await options.type(
      '#try-text',
      "The tally sheets of Venezuela's election on 28 July 2024 give González 67 per cent.",
    );
    await options.waitForSelector('.tried');
    const marks = await options.$$eval('.tried', (found) => found.map(({ textContent }) => textContent));
    expect(marks).toContain('67 per cent⇄ (Sources disagree)');
    await options.$$eval('.tried', (found) => (found.at(-1) as HTMLElement).click());
    expect(await options.$$eval('.try-reasons li', (found) => found.map(({ textContent }) => textContent))).toContain(
      '“González” says of whom it is',
    );
    expect(await brokenRules(options)).toEqual([]);
    await options.close();
  });
});
