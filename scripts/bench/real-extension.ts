import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browsers.ts';
import { inFirefoxWindow } from '../in-firefox-window.ts';
import { END, FIRST_MARK } from '../measure/timed.ts';
import type { PageServer } from '../page-server.ts';
import { builtExtension } from '../paths.ts';
import { openBrowser } from '../real-browser.ts';
import type { BenchPage } from './generate-page.ts';
import { pathOf, serveBenchPages } from './serve-bench-pages.ts';

/** A host that the extension is let into at install, and one that it is not. */
export const HOSTS = { read: 'www.cbc.ca', unread: 'www.example.org' } as const;

/** What has been painted is painted, what was thrown away can be collected. */
const SETTLED_MS = 1_500;
const MARKED_WITHIN_MS = 120_000;

/** A real browser with the extension in it as readers get it, but for what it leaves in the page's timeline. */
export class RealExtension {
  readonly #found: FoundBrowser;
  readonly #browser: Browser;
  readonly #server: PageServer;

  constructor(found: FoundBrowser, browser: Browser, server: PageServer) {
    this.#found = found;
    this.#browser = browser;
    this.#server = server;
  }

  /** A tab in front of the others that shows nothing yet. */
  async tab(): Promise<Page> {
    const tab = await this.#browser.newPage();
    await tab.bringToFront();
    return tab;
  }

  async show(tab: Page, page: BenchPage, host: keyof typeof HOSTS): Promise<void> {
    await tab.goto(`http://${HOSTS[host]}:${this.#server.port}${pathOf(page)}`, { timeout: MARKED_WITHIN_MS });
  }

  /**
   * Bytes that the process of a page's host holds after its garbage was collected: of scripts in Chromium, everything in Firefox, which
   * counts no finer. NaN where there is no such process.
   */
  async memoryOf(tab: Page, host: keyof typeof HOSTS): Promise<number> {
    if (this.#found.name === 'firefox') return this.#processMemory(`({ windows }) => ${showsPageOf(HOSTS[host])}`);
    return heapOf(await tab.createCDPSession());
  }

  /** The same of the process that the background runs in: in Firefox that of all documents of the extension. */
  async memoryOfBackground(): Promise<number> {
    if (this.#found.name === 'firefox') return this.#processMemory("({ type }) => type === 'extension'");
    const worker = await this.#browser.waitForTarget((target) => target.type() === 'service_worker');
    return heapOf(await worker.createCDPSession());
  }

  /** In Firefox: of the first process that an expression, a function of what the browser tells of one, holds of. */
  async #processMemory(isMeant: string): Promise<number> {
    return Number(await inFirefoxWindow(this.#browser, processMemory(isMeant)));
  }
}

/** Bytes of a script's heap after its garbage was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  try {
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usedSize + embedderHeapUsedSize;
  } finally {
    await session.detach();
  }
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
}

/** Waits until a page has been read to its end; false where that never happens. */
export async function untilRead(tab: Page): Promise<void> {
  await tab.waitForFunction(
    (end) => performance.getEntriesByName(end).length > 0,
    { timeout: MARKED_WITHIN_MS, polling: 50 },
    END,
  );
}

/** Waits until a page has its first mark. */
export async function untilFirstMark(tab: Page): Promise<void> {
  await tab.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    { timeout: MARKED_WITHIN_MS, polling: 50 },
    FIRST_MARK,
  );
}

/** Lets a page and its browser come to rest. */
export function settled(): Promise<void> {
  return new Promise((later) => setTimeout(later, SETTLED_MS));
}

/** Lets something be done with a real browser that has the measuring build in it, and shuts it afterwards. */
export async function withExtension<T>(found: FoundBrowser, use: (real: RealExtension) => Promise<T>): Promise<T> {
  const server = await serveBenchPages();
  const { browser } = await openBrowser(found, {
    extension: builtExtension(found.name, 'measure'),
    headless: true,
    hosts: Object.values(HOSTS),
  });
  try {
    return await use(new RealExtension(found, browser, server));
  } finally {
    await browser.close().catch(() => null);
    await server.close();
  }
}

/** Whether one of a process's windows shows a page of a host. */
function showsPageOf(host: string): string {
  return `windows.some(({ documentURI }) => documentURI?.spec.startsWith('http://${host}:'))`;
}

/** In Firefox's own window: the bytes of the process that is meant, once all have collected their garbage. */
function processMemory(isMeant: string): string {
  return `(async () => {
    for (let time = 0; time < 3; time++) {
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((later) => setTimeout(later, 500));
    }
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(${isMeant})?.memory ?? Number.NaN;
  })()`;
}
