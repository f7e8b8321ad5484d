import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { inFirefoxTab } from './firefox-window.ts';

/** Whether a page has the card over it: its host is the one element behind the body. */
export function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild !== document.body);
}

export async function untilCard(page: Page, isOpen: boolean): Promise<void> {
  await vi.waitUntil(async () => (await isCardOpen(page)) === isOpen, { timeout: 20_000, interval: 50 });
}

/**
 * The value of an expression of `root`, the closed root of the card that a page has over it; the page itself can't look there. In
 * Firefox the page must be in front.
 */
export async function inCard(name: BrowserName, page: Page, expression: string): Promise<unknown> {
  if (name === 'firefox') {
    const root = 'document.documentElement.lastElementChild.openOrClosedShadowRoot';
    return inFirefoxTab(page.browser(), `((root) => ${expression})(${root})`);
  }
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const [shadow] = html?.children?.at(-1)?.shadowRoots ?? [];
    if (shadow === undefined) throw new Error('No card is open.');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return ((root) => ${expression})(this); }`,
      objectId: object.objectId ?? '',
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The value of an expression of `document`, the note box in the card. In Firefox the page must be in front. */
export async function inNoteBox(name: BrowserName, page: Page, expression: string): Promise<unknown> {
  if (name === 'firefox') {
    return inCard(name, page, `((document) => ${expression})(root.querySelector('iframe').contentDocument)`);
  }
  const frame = await page.waitForFrame((candidate) => candidate.url().includes('/note-frame.html'));
  return frame.evaluate(expression);
}

/** Presses a button of the card, named by its words, with the Enter key, once it is there. The page must be in front. */
export async function pressInCard(name: BrowserName, page: Page, words: string): Promise<void> {
  const focus = `{
    const button = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === ${JSON.stringify(words)},
    );
    button?.focus();
    return root.activeElement === button;
  }`;
  await vi.waitUntil(() => inCard(name, page, focus), { timeout: 20_000, interval: 50 });
  await page.keyboard.press('Enter');
}

/** Waits until the card's text holds some words. */
export async function untilCardSays(name: BrowserName, page: Page, words: string): Promise<void> {
  const says = `root.querySelector('[role=dialog]').textContent.includes(${JSON.stringify(words)})`;
  await vi.waitUntil(() => inCard(name, page, says), { timeout: 20_000, interval: 50 });
}

/** What has the focus in the card: the words or the class of the element; null where nothing has. */
export async function focusInCard(name: BrowserName, page: Page): Promise<string | null> {
  const said = `{ const at = root.activeElement; return at === null ? null : at.className || at.textContent; }`;
  return (await inCard(name, page, said)) as string | null;
}

/**
 * Does what moves the focus into the note box, and answers when it is there: the page's window has lost it. From then on no key
 * goes to the page.
 */
export async function intoNoteBox(page: Page, move: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { left: false });
    addEventListener('blur', () => Object.assign(window, { left: true }), { once: true });
  });
  await move();
  await page.waitForFunction(() => (window as unknown as { left: boolean }).left, { polling: 20 });
  await page.evaluate(() => Reflect.deleteProperty(window, 'left'));
}

/** Waits until a page has drawn what it has been told so far, and its timers of this moment have run. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((later) => setTimeout(later, 20));
    for (let frames = 0; frames < 2; frames++) await new Promise((frame) => requestAnimationFrame(frame));
  });
}

/** Where the first line of a marked text stands in the window, brought into view; `middle` is that of its height. */
export function placeOf(page: Page, text: string) {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^tallymark-(?:agrees|consistent|contested|disagrees)$/.test(name)) continue;
      for (const stretch of highlight) {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        if (!range.toString().includes(wanted)) continue;
        const element = stretch.startContainer.parentElement;
        const box = range.getBoundingClientRect();
        if (box.top < 0 || box.bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
        const [line] = range.getClientRects();
        if (line !== undefined) return { left: line.left, right: line.right, middle: line.top + line.height / 2 };
      }
    }
    throw new Error(`Nothing is marked in ${wanted}.`);
  }, text);
}

export async function clickMark(page: Page, text: string): Promise<void> {
  const { left, right, middle } = await placeOf(page, text);
  await page.mouse.click((left + right) / 2, middle);
}

/** Selects the text of a mark, as a reader would with the mouse. */
export async function selectMark(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^tallymark-(?:agrees|consistent|contested|disagrees)$/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().includes(wanted)) continue;
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return;
      }
    }
    throw new Error(`Nothing is marked in ${wanted}.`);
  }, text);
}

/** What stands in one of the highlights of a page, white space run together. */
export function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])].map((stretch) => {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return range.toString().replace(/\s+/g, ' ');
      }),
    name,
  );
}

/** The marked text's lines that the card lies over, in the window. None is as it should be. */
export function coveredLines(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => {
    const host = document.documentElement.lastElementChild;
    let covered = 0;
    for (const [name, highlight] of CSS.highlights) {
      if (name.endsWith('focus') || name.endsWith('note')) continue;
      for (const stretch of highlight) {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        if (!range.toString().includes(wanted)) continue;
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const points = [left + 1, (left + right) / 2, right - 1].flatMap((x) => [
            [x, top + 1] as const,
            [x, bottom - 1] as const,
          ]);
          if (points.some(([x, y]) => document.elementFromPoint(x, y) === host)) covered++;
        }
      }
    }
    return covered;
  }, text);
}
