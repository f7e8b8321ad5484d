import type { Browser } from 'puppeteer-core';
import { vi } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers.ts';
import { builtExtension } from '../../scripts/paths.ts';
import { openBrowser, type RealBrowser } from '../../scripts/real-browser.ts';
import { shutFirefoxPopup } from './firefox-window.ts';
import { NEWS_HOST, OTHER_HOST } from './hosts.ts';

/** What is called of the extension's API to forget all that it knows. */
interface ExtensionApi {
  readonly runtime: { getManifest(): { readonly host_permissions?: readonly string[] } };
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
    remove(taken: { origins: readonly string[] }): Promise<boolean>;
  };
  readonly storage: Record<'local' | 'session', { clear(): Promise<void>; get(key: null): Promise<object> }>;
}

/** A file of the extension that runs nothing: a document of its own would keep what it has shown. */
const QUIET_FILE = 'manifest.json';

const SOON = { timeout: 30_000, interval: 20 };

/**
 * The browsers that go on from one file of tests to the next of the same worker: to start one takes longer than most tests, and they
 * end with the worker. The one state of a module that is meant.
 */
const running = new Map<BrowserName, RealBrowser>();

/** A browser with the extension as it is after its install, without a page: a fresh one, or that of the file before. */
export async function freshBrowser(name: BrowserName): Promise<RealBrowser> {
  const earlier = running.get(name);
  if (earlier?.browser.connected) {
    await forgetAll(name, earlier);
    return earlier;
  }
  if (running.size === 0) process.once('SIGTERM', endAll);
  const real = await openBrowser(findBrowser(name), {
    extension: builtExtension(name),
    headless: true,
    hosts: [NEWS_HOST, OTHER_HOST],
  });
  running.set(name, real);
  return real;
}

/** Ends the worker with its browsers: it is told to go and killed soon after. The driver deletes their profiles, but of two it kills one. */
function endAll(): void {
  for (const { browser } of running.values()) {
    const { pid } = browser.process() ?? {};
    try {
      // The driver has made it the leader of a group, with all that it has started.
      if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  process.exit();
}

/** Takes back what the reader has granted, deletes all that the extension keeps, and loads it anew. */
async function forgetAll(name: BrowserName, { browser, origin }: RealBrowser): Promise<void> {
  // A popup outlives its tab, and could not be opened again.
  if (name === 'firefox') await shutFirefoxPopup(browser);
  await shutAll(browser);
  await inExtension(name, { browser, origin }, forget);
  await browser.installExtension(builtExtension(name));
  // By then the background has been told of its install, and has begun anew.
  await inExtension(name, { browser, origin }, hasBegun);
}

/** Shuts all tabs but one, which is empty: with its last a browser would end. */
async function shutAll(browser: Browser): Promise<void> {
  const left = await browser.pages();
  await browser.newPage();
  await Promise.all(left.map((page) => page.close().catch(() => null)));
}

/** Does something with the rights of the extension, in a tab that is shut again. */
async function inExtension(name: BrowserName, { browser, origin }: RealBrowser, act: () => Promise<void>) {
  const page = await browser.newPage();
  const address = `${origin}/${QUIET_FILE}`;
  const isThere = () => page.evaluate((wanted) => location.href === wanted, address).catch(() => false);
  // In Firefox the navigation to an extension's page never settles. In Chromium it is refused while the extension is being loaded anew.
  if (name === 'firefox') void page.goto(address).catch(() => null);
  await vi.waitUntil(
    async () => (name === 'chromium' && (await page.goto(address).catch(() => null))) || (await isThere()),
    SOON,
  );
  await page.evaluate(act);
  await page.close();
}

/** Runs in a page of the extension. */
async function forget(): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser ?? chrome;
  const { host_permissions: ofInstall = [] } = api?.runtime.getManifest() ?? {};
  const { origins = [] } = (await api?.permissions.getAll()) ?? {};
  const granted = origins.filter((origin) => !ofInstall.includes(origin));
  if (granted.length > 0) await api?.permissions.remove({ origins: granted });
  await Promise.all([api?.storage.local.clear(), api?.storage.session.clear()]);
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((done, failed) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = done;
      deletion.onerror = failed;
    });
  }
}

/** Runs in a page of the extension. The background keeps the gate's words when it has begun. */
async function hasBegun(): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  for (let looks = 0; looks < 1_000; looks++) {
    if ('gate' in ((await (browser ?? chrome)?.storage.local.get(null)) ?? {})) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error('The background does not begin.');
}
