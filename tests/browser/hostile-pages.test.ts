import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { paintedMarks } from '../../scripts/painted-marks.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { Opened, untilMarked } from './opened.ts';

const SAMPLE = 'three-weeks-after-the-vote.html';
const SOON = { timeout: 20_000, interval: 100 };
const ARRESTS = 'Venezuelan police arrested 1,503 protesters after the vote.';

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const opened = new Opened(name);
  /** The sample page, with what its own scripts do before it is loaded and once it is. */
  const hostile = async (before: () => void, after: () => void = () => undefined) => {
    const page = await opened.tab('about:blank');
    await page.evaluateOnNewDocument(before);
    await page.goto(opened.address(SAMPLE));
    await page.evaluate(after);
    return page;
  };
  const isMarkedStill = async (page: Page) => {
    await untilMarked(page);
    await page.evaluate(
      (words) => document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${words}</p>`),
      ARRESTS,
    );
    await expect
      .poll(async () => (await paintedMarks(page)).map(({ text }) => text), SOON)
      .toContain('1,503 protesters');
  };

  it('ends nothing by forging what frameworks say through the window', async () => {
    const page = await hostile(
      () => undefined,
      () => {
        for (const type of ['wxt:content-script-started', 'tallymark:content-script-started', 'leave', 'page']) {
          const told = { type, name: 'leave', to: 'page', request: null, contentScriptName: 'engine', messageId: 'x' };
          postMessage(told, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: told }));
          window.dispatchEvent(new CustomEvent(type, { detail: told }));
        }
      },
    );
    await isMarkedStill(page);
  });

  it('changes nothing by what it makes of prototypes and getters', async () => {
    const page = await hostile(() => {
      const thrower = () => {
        throw new Error('not for you');
      };
      for (const [prototype, names] of [
        [Node.prototype, ['isConnected', 'compareDocumentPosition']],
        [Element.prototype, ['getAttributeNames', 'attachShadow', 'closest']],
        [Array.prototype, ['findLast', 'toSorted']],
        [String.prototype, ['normalize', 'matchAll', 'trimEnd']],
      ] as const) {
        for (const key of names) {
          Object.defineProperty(prototype, key, { configurable: true, get: thrower, set: () => undefined });
        }
      }
      Object.defineProperty(CSSStyleDeclaration.prototype, 'visibility', { get: thrower });
      Object.assign(window, { MutationObserver: thrower, requestIdleCallback: thrower, StaticRange: thrower });
    });
    await untilMarked(page);
    expect((await paintedMarks(page)).length).toBeGreaterThan(5);
  });

  it('hangs nothing with fields that bear the names of what is asked of their form', async () => {
    const page = await hostile(
      () => undefined,
      () => {
        const names = ['parentNode', 'nextSibling', 'firstChild', 'nodeType', 'localName', 'textContent', 'children'];
        const fields = names.map((field) => `<input name="${field}">`).join('');
        const globals = ['browser', 'chrome', 'CSS', 'navigation', 'scheduler', 'requestIdleCallback'];
        const named = globals.map((id) => `<form id="${id}"><input name="runtime" id="runtime"></form>`).join('');
        document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<form>${fields}</form>${named}`);
      },
    );
    await isMarkedStill(page);
    // As a field alone, so that nothing else tells that the form is a strange one.
    await page.evaluate(() => {
      document.querySelector('form')?.remove();
      const form = '<form><p>24 people</p><input name="parentNode"></form>';
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', form);
    });
    await page.evaluate(() => document.querySelector('article > p:last-child')?.remove());
    await expect
      .poll(async () => (await paintedMarks(page)).map(({ text }) => text), SOON)
      .not.toContain('1,503 protesters');
  });

  it('stops nothing by flooding the registry of highlights, or by taking the marks away again and again', async () => {
    const page = await hostile(() => {
      for (let count = 0; count < 20_000; count++) CSS.highlights.set(`flood-${count}`, new Highlight());
      setInterval(() => CSS.highlights.delete('tallymark-contested'), 20);
    });
    const longest = await page.evaluate(async () => {
      let last = performance.now();
      let gap = 0;
      for (let turn = 0; turn < 150; turn++) {
        await new Promise((later) => setTimeout(later, 20));
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }
      return gap;
    });
    expect(longest).toBeLessThan(1_000);
    expect(await page.evaluate(() => CSS.highlights.has('tallymark-agrees'))).toBe(true);
  });

  it('learns no more than which words are marked and how', async () => {
    const page = await hostile(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of [
        'message',
        'error',
        'unhandledrejection',
        'securitypolicyviolation',
        'focusin',
        'input',
        'keydown',
      ]) {
        addEventListener(
          type,
          (event) => heard.push(`${type} ${event instanceof MessageEvent ? event.data : ''}`),
          true,
        );
      }
    });
    await untilMarked(page);
    const learnt = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      resources: performance
        .getEntriesByType('resource')
        .map(({ name: address }) => address)
        .filter((address) => address.includes('extension:')),
      sheets: [...document.styleSheets].length,
      frames: window.length,
      api:
        typeof (globalThis as { browser?: unknown }).browser +
        typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
    }));
    expect(learnt).toEqual({ heard: [], resources: [], sheets: 1, frames: 0, api: 'undefinedundefined' });
  });

  it('is marked under the strictest policy and in a sandbox, and its look-alikes are no marks', async () => {
    const page = await hostile(
      () => undefined,
      () => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        document.head.append(policy);
        const fake = document.createElement('p');
        fake.style.textDecoration = 'underline dashed #8a3a86 2px';
        fake.textContent = 'tallymark-contested ::highlight(tallymark-agrees) 99 per cent';
        document.querySelector('article')?.append(fake);
      },
    );
    await untilMarked(page);
    expect((await paintedMarks(page)).map(({ text }) => text)).not.toContain('99 per cent');
    const frames = await opened.tab(opened.address('french-off-topic.html'));
    await frames.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = address;
      document.body.append(frame);
    }, opened.address(SAMPLE));
    const inside = await frames.waitForFrame((frame) => frame.url().includes(SAMPLE));
    await inside.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 });
  });

  it('stays usable with very many nodes and very much text in one of them', { timeout: 240_000 }, async () => {
    const longest = async (host: string) => {
      const page = await opened.tab(opened.address(SAMPLE, host));
      if (host === NEWS_HOST) await untilMarked(page);
      const gap = await page.evaluate(longestGapAmongMany);
      return { gap, marks: (await paintedMarks(page)).length };
    };
    // The layout of so much takes its time wherever it stands.
    const unread = await longest(OTHER_HOST);
    const read = await longest(NEWS_HOST);
    expect(read.gap).toBeLessThan(3 * unread.gap + 3_000);
    expect(read.marks).toBeGreaterThan(5);
  });
});

/** Adds two hundred thousand nodes and a million letters to a page; the longest time, in milliseconds, for which its own scripts wait then. */
async function longestGapAmongMany(): Promise<number> {
  const many = document.createElement('div');
  for (let count = 0; count < 100_000; count++) {
    const span = document.createElement('span');
    span.append('x ');
    many.append(span);
  }
  const much = document.createElement('p');
  much.textContent = 'The number of that year was 1.234,5 and more than 12 per cent of it. '.repeat(15_000);
  document.querySelector('article')?.append(many, much);
  const end = performance.now() + 5_000;
  let gap = 0;
  while (performance.now() < end) {
    const started = performance.now();
    await new Promise((later) => setTimeout(later, 20));
    gap = Math.max(gap, performance.now() - started);
  }
  return gap;
}
