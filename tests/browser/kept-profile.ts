import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { builtExtension, PAGES } from '../../scripts/paths.ts';
import { type Opening, openBrowser, type RealBrowser, welcomePage } from '../../scripts/real-browser.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import type { ToPage } from '../../utils/messages/to-page.ts';
import { intoNoteBox, selectMark } from './card-on-page.ts';
import { allowInFirefox, allowPrivateFirefox } from './firefox-window.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';
import { tabId } from './opened.ts';
import { shutAfterEach } from './shut-after-each.ts';

const VIEW = 'popup.html';

/** What the tests call of the extension's API in the extension's own pages. */
interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    discard(tab: number): Promise<{ readonly id?: number } | undefined>;
    update(tab: number, change: { active: boolean }): Promise<unknown>;
  };
  readonly permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    remove(taken: { origins: string[] }): Promise<boolean>;
  };
  readonly extension: { getViews(): readonly Window[] };
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
}

/** What the tests call in Chromium's page of extensions. */
interface DeveloperApi {
  addHostPermission(extensionId: string, host: string): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** A browser whose profile outlives it: to be killed and opened again. */
export class KeptProfile {
  readonly #name: BrowserName;
  readonly #folder: string;
  #real: RealBrowser | null = null;
  #server: PageServer | null = null;

  constructor(name: BrowserName) {
    this.#name = name;
    this.#folder = mkdtempSync(join(tmpdir(), 'tallymark-profile-'));
    shutAfterEach(() => this.#real?.browser ?? null);
  }

  /** Starts the browser on the profile, with the extension in it; Firefox with more settings where some are given. */
  async open(firefoxPrefs: Opening['firefoxPrefs'] = {}, keepWelcome = false): Promise<void> {
    // One server for all of the profile's browsers, so that a page has the same address in each.
    this.#server ??= await servePages(PAGES);
    this.#real = await openBrowser(findBrowser(this.#name), {
      extension: builtExtension(this.#name),
      headless: true,
      keepWelcome,
      hosts: [NEWS_HOST, OTHER_HOST],
      profile: this.#folder,
      // Firefox stops a background that has nothing to do after half a minute.
      firefoxPrefs: {
        'extensions.background.idle.timeout': 1_000,
        ...firefoxPrefs,
      },
    });
  }

  /** Kills the browser as a crash or an empty battery would. */
  async kill(): Promise<void> {
    const child = this.#running().browser.process();
    if (child === null) throw new Error('The browser is no child of ours.');
    const gone = new Promise((ended) => child.once('exit', ended));
    child.kill('SIGKILL');
    await gone;
    await this.#running()
      .browser.close()
      .catch(() => null);
    this.#real = null;
  }

  /** Ends the browser and deletes its profile. */
  async end(): Promise<void> {
    await this.#real?.browser.close();
    await this.#server?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** The address of a sample page, by its file's name. */
  address(file: string, host = NEWS_HOST): string {
    return `http://${host}:${this.#server?.port}/${file}`;
  }

  /** A new tab, in front of the others, that shows an address. */
  async tab(address: string): Promise<Page> {
    const page = await this.#running().browser.newPage();
    await page.goto(address);
    return page;
  }

  /** The page that the extension opens at its first install; null where none has come within so many milliseconds. */
  welcome(withinMs?: number): Promise<Page | null> {
    return welcomePage(this.#running(), withinMs);
  }

  /** One of the extension's own documents in a tab. */
  async view(path = VIEW): Promise<Page> {
    const { browser, origin } = this.#running();
    const page = await browser.newPage();
    const address = `${origin}/${path}`;
    // In Firefox the navigation to an extension's page never settles.
    if (this.#name === 'firefox') void page.goto(address).catch(() => null);
    // In Chromium it is refused while the extension is being loaded anew.
    else await vi.waitUntil(() => page.goto(address).catch(() => null), { timeout: 30_000, interval: 200 });
    await vi.waitUntil(() => page.$('main').catch(() => null), { timeout: 30_000, interval: 100 });
    return page;
  }

  /** Lets the extension into private windows, as the reader does in the browser's page of extensions. */
  async allowPrivateWindows(): Promise<void> {
    const { browser, origin } = this.#running();
    if (this.#name === 'firefox') {
      await allowPrivateFirefox(browser);
      return;
    }
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperApi } };
      // The change loads the extension anew, which without this mode switches off those that were loaded by hand.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, origin.split('/').at(-1) ?? '');
    await settings.close();
  }

  /**
   * Sees to it that Chromium grants a pattern when it is next asked for it within a gesture: no test can press a button in its own
   * question. Firefox's is answered by `sayYes`.
   */
  async willGrant(pattern: string): Promise<void> {
    if (this.#name === 'firefox') return;
    const { browser, origin } = this.#running();
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id, host) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperApi } };
        return chrome.developerPrivate.addHostPermission(id, host);
      },
      origin.split('/').at(-1) ?? '',
      pattern,
    );
    await settings.close();
  }

  /** Answers Firefox's question for a permission, once it is asked. */
  async sayYes(): Promise<void> {
    if (this.#name === 'firefox') await allowInFirefox(this.#running().browser);
  }

  /** Has the reader take back a site. */
  async takeBack(view: Page, pattern: string): Promise<void> {
    await view.evaluate((taken) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)?.permissions.remove({ origins: [taken] });
    }, pattern);
  }

  /** Has the reader grant a site, asked for by one of the extension's own documents. */
  async grant(view: Page, pattern: string): Promise<void> {
    await this.willGrant(pattern);
    await view.bringToFront();
    // Firefox hears a request in a reader's gesture alone.
    await view.evaluate((wanted) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const answer = new Promise((answered) => {
        const ask = () => answered((browser ?? chrome)?.permissions.request({ origins: [wanted] }));
        addEventListener('click', ask, { once: true });
      });
      Object.assign(window, { answer });
    }, pattern);
    await view.mouse.click(2, 2);
    await this.sayYes();
    const asked = await view.evaluate(() => (window as unknown as { answer: Promise<unknown> }).answer);
    if (asked !== true) throw new Error(`${pattern} was not granted.`);
  }

  /** A new tab in a private window of its own. */
  async privateTab(view: Page, address: string): Promise<Page> {
    await view.evaluate(async (url) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      await (browser ?? chrome)?.windows.create({ incognito: true, url });
    }, address);
    const target = await this.#running().browser.waitForTarget((candidate) => candidate.url() === address);
    return (await target.page()) ?? target.asPage();
  }

  /** Stops the extension's background, as browsers do with one that has nothing to do. `view` sees that it is gone. */
  async stopWorker(view: Page): Promise<void> {
    if (this.#name === 'chromium') {
      const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
      const target = await this.#running().browser.waitForTarget(isWorker);
      const gone = new Promise((ended) => this.#running().browser.once('targetdestroyed', ended));
      await (await target.worker())?.close();
      await gone;
      return;
    }
    await view.waitForFunction(
      () => {
        const { browser } = globalThis as unknown as { browser: ExtensionApi };
        return !browser.extension.getViews().some(({ location }) => location.pathname.includes('background'));
      },
      { polling: 200 },
    );
  }

  /** Stops the background in the midst of whatever it does; does nothing where it does not run. */
  async stopWorkerNow(): Promise<void> {
    const { browser } = this.#running();
    if (this.#name === 'firefox') {
      const stop = "WebExtensionPolicy.getByID('tallymark@extension').extension.terminateBackground()";
      await inFirefoxWindow(browser, `${stop}.then(() => true)`);
      return;
    }
    const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
    // The driver complains where the worker ends by itself meanwhile.
    await target
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => null);
  }

  /** Lets the browser throw the page of a tab away, as it does when memory gets short, and answers the tab's id of now. */
  async discard(view: Page, tab: number): Promise<number> {
    return view.evaluate(async (id) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const api = browser ?? chrome;
      return (await api?.tabs.discard(id))?.id ?? id;
    }, tab);
  }

  /** Brings a tab to the front, by its id: the browser loads again what it had thrown away. */
  async activate(view: Page, tab: number): Promise<void> {
    await view.evaluate(async (id) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      await (browser ?? chrome)?.tabs.update(id, { active: true });
    }, tab);
  }

  /** Opens a window of its own for an address. */
  async window(view: Page, url: string): Promise<Page> {
    const { browser } = this.#running();
    const before = new Set(browser.targets());
    await view.evaluate(async (address) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      await (browser ?? chrome)?.windows.create({ incognito: false, url: address });
    }, url);
    const target = await browser.waitForTarget((candidate) => !before.has(candidate) && candidate.url() === url);
    return (await target.page()) ?? target.asPage();
  }

  /** Loads the extension anew over the running one, from the same folder; all of its documents close. */
  async reloadExtension(): Promise<void> {
    await this.#running().browser.installExtension(builtExtension(this.#name));
  }

  /** The files of the profile that hold a text, in one of the ways in which browsers write it. */
  filesWith(text: string): string[] {
    const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
    return readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => {
        const content = contentOf(file);
        return forms.some((form) => content.includes(form));
      });
  }

  #running(): RealBrowser {
    if (this.#real === null) throw new Error('The browser is not running.');
    return this.#real;
  }
}

/** Nothing for a file that goes while it is looked for: others clean up after a killed browser too. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Asks the background from one of the extension's own documents, as utils/messages does. */
export async function ask<Name extends keyof ToBackground>(
  view: Page,
  name: Name,
  request: Parameters<ToBackground[Name]>[0],
): Promise<ReturnType<ToBackground[Name]>> {
  const reply = await view.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { to: 'background', name, request } as object,
  );
  const { ok, value, reason } = reply as { ok: boolean; value: unknown; reason?: string };
  if (!ok) throw new Error(reason);
  return value as ReturnType<ToBackground[Name]>;
}

/** The mark that `typeInCard` writes about. */
const WRITTEN_ABOUT = '67 per cent';

/** Opens the card of a mark of a page, as "Note this passage" does, and types into its note box. The page must be in front. */
export async function typeInCard(page: Page, view: Page, text: string): Promise<void> {
  const tab = await tabId(view, page.url());
  await selectMark(page, WRITTEN_ABOUT);
  await intoNoteBox(page, () => askTab(view, tab, 'noteSelection', null));
  await page.keyboard.type(text);
}

/** Asks the engine in a tab's main frame from one of the extension's own documents. */
export async function askTab<Name extends keyof ToPage>(
  view: Page,
  tab: number,
  name: Name,
  request: Parameters<ToPage[Name]>[0],
): Promise<ReturnType<ToPage[Name]>> {
  const reply = await view.evaluate(
    async (id, message) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)?.tabs.sendMessage(id, message, { frameId: 0 });
    },
    tab,
    { to: 'page', name, request } as object,
  );
  return (reply as { value: unknown }).value as ReturnType<ToPage[Name]>;
}
