import type { Browser, Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browsers.ts';
import type { PageServer } from '../page-server.ts';
import { openBrowser } from '../real-browser.ts';
import type { BenchPage } from './generate-page.ts';
import { type LoadedByPart, OUTCOME } from './loaded.ts';
import { pathOf, serveBenchPages } from './serve-bench-pages.ts';

const LOAD_WITHIN_MS = 600_000;
const LOOK_EVERY_MS = 200;

/** What is to be measured on a page, and what the part has to know, as a query of the page's address. */
export interface BenchLoad {
  readonly page: BenchPage;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Around the load, in a tab that shows nothing yet. */
  readonly watch?: (tab: Page) => Promise<() => Promise<void>>;
}

/** A real browser with the bench's extension in it. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #server: PageServer;
  #site = 0;

  constructor(browser: Browser, server: PageServer) {
    this.#browser = browser;
    this.#server = server;
  }

  /**
   * Loads a page and answers what a part has measured on it; each time under another site's name, so that a browser that keeps sites apart
   * begins with a new process. Throws where it can't be measured.
   */
  async load<Part extends keyof LoadedByPart>(
    part: Part,
    { page, query = {}, watch }: BenchLoad,
  ): Promise<LoadedByPart[Part]> {
    const tab = await this.#browser.newPage();
    try {
      const end = await watch?.(tab);
      const asked = new URLSearchParams({ part });
      for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
      const origin = `http://site${++this.#site}.localhost:${this.#server.port}`;
      await tab.goto(`${origin}/${part}${pathOf(page)}?${asked}`, { timeout: LOAD_WITHIN_MS });
      const outcome = await outcomeOf(tab);
      await end?.();
      const parsed: LoadedByPart[Part] | string = JSON.parse(outcome);
      if (typeof parsed === 'string') throw new Error(`${part}, ${pathOf(page)}: ${parsed}`);
      return parsed;
    } finally {
      await tab.close().catch(() => null);
    }
  }
}

/** What the page has been left with. One wait of the driver's own would end too early on the largest pages. */
async function outcomeOf(tab: Page): Promise<string> {
  const giveUp = performance.now() + LOAD_WITHIN_MS;
  while (performance.now() < giveUp) {
    const outcome = await tab.evaluate((name) => document.documentElement.getAttribute(name), OUTCOME);
    if (outcome !== null) return outcome;
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS));
  }
  throw new Error(`Nothing has been measured on ${tab.url()} after ${LOAD_WITHIN_MS / 1_000} seconds.`);
}

interface OpenBench {
  readonly browser: Browser;
  readonly server: PageServer;
  readonly bench: BenchBrowser;
}

/** Real browsers that have the bench's extension in them: a fresh one for each use, or one for all. */
export class BenchBrowsers {
  readonly #found: FoundBrowser;
  readonly #extension: string;
  readonly #isShared: boolean;
  #open: OpenBench | null = null;

  constructor(found: FoundBrowser, extension: string, isShared: boolean) {
    this.#found = found;
    this.#extension = extension;
    this.#isShared = isShared;
  }

  /** Lets something be done with a browser. One that is not shared is shut afterwards. */
  async use<T>(use: (browser: BenchBrowser) => Promise<T>): Promise<T> {
    this.#open ??= await this.#start();
    try {
      return await use(this.#open.bench);
    } finally {
      if (!this.#isShared) await this.shut();
    }
  }

  async shut(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.browser.close().catch(() => null);
    await open?.server.close();
  }

  async #start(): Promise<OpenBench> {
    const server = await serveBenchPages();
    const opening = { extension: this.#extension, headless: true, hosts: ['*.localhost'], keepWelcome: true };
    const { browser } = await openBrowser(this.#found, opening);
    return { browser, server, bench: new BenchBrowser(browser, server) };
  }
}
