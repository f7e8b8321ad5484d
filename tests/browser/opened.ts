import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { untilMarked as allMarked } from '../../scripts/painted-marks.ts';
import { builtExtension, PAGES } from '../../scripts/paths.ts';
import { openBrowser, type RealBrowser } from '../../scripts/real-browser.ts';
import { freshBrowser } from './going-on.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { shutAfterEach } from './shut-after-each.ts';

/** The parts of the extension's API that the tests call in the extension's own pages. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** A real browser with the built extension as it is after its install, for the tests of one file. */
export class Opened {
  readonly #name: BrowserName;
  #server: PageServer | null = null;
  #real: RealBrowser | null = null;

  /** `language` is the browser's own, `es`; that of the machine where none is named. */
  constructor(name: BrowserName, language?: string) {
    this.#name = name;
    beforeAll(async () => {
      this.#server = await servePages(PAGES);
      this.#real = await (language === undefined ? freshBrowser(name) : speaking(name, language));
    });
    shutAfterEach(() => this.#real?.browser ?? null);
    afterAll(async () => {
      if (language !== undefined) await this.#real?.browser.close();
      await this.#server?.close();
    });
  }

  /** By which the browser knows the extension: the host of its pages' addresses. */
  get extensionId(): string {
    return this.#running().origin.split('/').at(-1) ?? '';
  }

  /** The popup about the tab that shows an address, once it holds what a selector names. */
  async popupAbout(address: string, selector: string): Promise<Page> {
    const any = await this.extensionPage('popup.html', '#page > *');
    const tab = await tabId(any, address);
    await any.close();
    return this.extensionPage(`popup.html?tab=${tab}`, selector);
  }

  /** The address of a sample page, by its file's name. */
  address(file: string, host = NEWS_HOST): string {
    if (this.#server === null) throw new Error('The page server is not running.');
    return `http://${host}:${this.#server.port}/${file}`;
  }

  /** A new tab, in front of the others, that shows an address until the test ends. */
  async tab(address: string): Promise<Page> {
    const page = await this.#running().browser.newPage();
    await page.goto(address);
    return page;
  }

  /** A new, empty tab, in front of the others, until the test ends. */
  blank(): Promise<Page> {
    return this.#running().browser.newPage();
  }

  /** One of the extension's own documents in a tab until the test ends, once it shows what the selector names. */
  async extensionPage(path: string, selector: string): Promise<Page> {
    const { browser, origin } = this.#running();
    const page = await browser.newPage();
    const going = page.goto(`${origin}/${path}`).catch(() => null);
    // In Firefox the navigation to an extension's page never settles, and what is asked of the page while it changes
    // fails instead of waiting.
    if (this.#name === 'chromium') await going;
    await vi.waitUntil(() => page.$(selector).catch(() => null), { timeout: 30_000, interval: 100 });
    return page;
  }

  /** One of the extension's own documents that the extension itself has opened, once it is there. */
  async openedByItself(path: string): Promise<Page> {
    const { browser, origin } = this.#running();
    const find = async () => {
      for (const target of browser.targets()) {
        if (target.type() !== 'page') continue;
        const page = await target.asPage();
        // Firefox's driver is not told of the address of such a page.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(`${origin}/${path}`)) return page;
      }
      return null;
    };
    return vi.waitUntil(find, { timeout: 30_000, interval: 200 });
  }

  /** Presses the extension's button in the toolbar over a tab, which Chromium alone lets a test do; answers its popup. */
  async pressButton(page: Page): Promise<Page> {
    const { browser, origin } = this.#running();
    const [extension] = [...(await browser.extensions()).values()];
    if (extension === undefined) throw new Error('The browser knows no extension.');
    await page.bringToFront();
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((candidate) => candidate.url() === `${origin}/popup.html`);
    return target.asPage();
  }

  #running(): RealBrowser {
    if (this.#real === null) throw new Error('The browser is not running.');
    return this.#real;
  }
}

/** A browser of its own that speaks a language. */
function speaking(name: BrowserName, language: string): Promise<RealBrowser> {
  return openBrowser(findBrowser(name), {
    extension: builtExtension(name),
    headless: true,
    hosts: [NEWS_HOST, OTHER_HOST],
    language,
    prepare: (browser) => speak(name, browser, language),
  });
}

/** Firefox speaks the languages that it was packed with; told that it has another, it gives extensions that one too. */
async function speak(name: BrowserName, browser: Browser, language: string): Promise<void> {
  if (name !== 'firefox') return;
  await inFirefoxWindow(
    browser,
    `{
      Services.locale.availableLocales = ['${language}', 'en-US'];
      Services.locale.requestedLocales = ['${language}'];
    }`,
  );
}

/** The id of the tab that shows an address, asked from one of the extension's pages. */
export async function tabId(extensionPage: Page, address: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, address);
  if (id === null) throw new Error(`No tab shows ${address}.`);
  return id;
}

/** Has a tab marked as the popup's button does, and answers when its main frame's engine has listed its marks. */
export async function markNow(extensionPage: Page, tab: number): Promise<{ quote: string; verdict: string }[]> {
  await extensionPage.evaluate(async (id) => {
    const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    await (browser ?? chrome)?.runtime.sendMessage({ to: 'background', name: 'markTab', request: { tab: id } });
  }, tab);
  return listedMarks(extensionPage, tab);
}

/** What the engine in a tab's main frame lists as its marks, once there is one that has read the page. */
export async function listedMarks(extensionPage: Page, tab: number): Promise<{ quote: string; verdict: string }[]> {
  return extensionPage.evaluate(async (id) => {
    const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const api = browser ?? chrome;
    for (let tries = 0; tries < 100; tries++) {
      const message = { to: 'page', name: 'listMarks', request: null };
      const reply = await api?.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      const listed = reply as { value?: { marks: { quote: string; verdict: string }[] } } | null | undefined;
      if (listed?.value !== undefined) return listed.value.marks.map(({ quote, verdict }) => ({ quote, verdict }));
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('The engine does not answer.');
  }, tab);
}

/** Waits until the page holds all its marks. Throws where none have come for half a minute. */
export async function untilMarked(page: Page): Promise<void> {
  if (!(await allMarked(page, 30_000, marksOf(page.url())))) throw new Error('The page is not marked.');
}

/** How many marks a sample page gets by the sets that are built in; null for another page. */
function marksOf(address: string): number | null {
  const listed = `${PAGES}/${address.split('/').at(-1)?.replace(/html$/, 'marks.json')}`;
  return listed.endsWith('.marks.json') && existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')).length : null;
}
