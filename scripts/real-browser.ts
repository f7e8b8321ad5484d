import { existsSync, readdirSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

/** A running browser that has the extension in it. */
export interface RealBrowser {
  readonly browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`, without a slash at the end. */
  readonly origin: string;
}

export interface Opening {
  /** The built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether to leave the page open that the extension shows at its first install; true for one that shows none. */
  readonly keepWelcome?: boolean;
  /** Hosts that lead to the loopback address. */
  readonly hosts: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly deviceScaleFactor?: number;
  /** A folder that keeps the profile, and with it what the extension has stored; a fresh one where none is named. */
  readonly profile?: string;
  /** Chromium's own language, `es`; that of the machine where none is named. */
  readonly language?: string;
  /** What is done to the browser before the extension comes. */
  readonly prepare?: (browser: Browser) => Promise<void>;
  /** Settings of Firefox beside our own. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

/** The first start of a browser on a slow machine takes its time. */
const START_WITHIN_MS = 120_000;

/** Ours opens it soon, but on a busy machine not at once; if it came later it would stand before what is to be seen. */
const WELCOME_WITHIN_MS = 60_000;

const GECKO_ID = 'tallymark@extension';
const GECKO_UUID = '6ad1c0ce-2a3f-4b52-9d3e-5f2f0b1e7a11';

/**
 * Starts the browser and installs the extension in it. No other host than those named is reached. The page that the extension opens
 * at its first install is shut again, unless it is asked for.
 */
export async function openBrowser(found: FoundBrowser, opening: Opening): Promise<RealBrowser> {
  const { profile } = opening;
  const isFirst = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
  const real = await (found.name === 'chromium' ? openChromium(found.path, opening) : openFirefox(found.path, opening));
  if (isFirst && opening.keepWelcome !== true) await shutWelcome(real);
  return real;
}

async function shutWelcome(real: RealBrowser): Promise<void> {
  await (await welcomePage(real))?.close();
}

/** The page that the extension opens at its first install, as soon as it is there; null where none comes within so many milliseconds. */
export async function welcomePage(
  { browser, origin }: RealBrowser,
  withinMs = WELCOME_WITHIN_MS,
): Promise<Page | null> {
  const giveUp = performance.now() + withinMs;
  for (;;) {
    for (const page of await browser.pages()) {
      // In Firefox a page of the extension's that was not opened by the driver keeps the address it began with.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === `${origin}/options.html#welcome`) return page;
    }
    if (performance.now() >= giveUp) return null;
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function openChromium(executablePath: string, opening: Opening): Promise<RealBrowser> {
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless: opening.headless,
    timeout: START_WITHIN_MS,
    pipe: true,
    enableExtensions: true,
    ...(opening.profile === undefined ? {} : { userDataDir: opening.profile }),
    defaultViewport: viewportOf(opening),
    args: [
      // The sandbox needs what neither root nor most containers have.
      ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--disable-features=HttpsUpgrades',
      ...(opening.language === undefined ? [] : [`--lang=${opening.language}`]),
      `--host-resolver-rules=${opening.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    ],
  });
  await opening.prepare?.(browser);
  const id = await installIn(browser, opening.extension);
  return { browser, origin: `chrome-extension://${id}` };
}

async function openFirefox(executablePath: string, opening: Opening): Promise<RealBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: opening.headless,
    timeout: START_WITHIN_MS,
    ...(opening.profile === undefined ? {} : { userDataDir: opening.profile }),
    defaultViewport: viewportOf(opening),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': opening.hosts.join(','),
      'network.proxy.type': 0,
      'dom.security.https_first': false,
      // The extension's pages have a random address otherwise.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // An extension that is loaded by hand is uninstalled when the browser ends, and its storage would go with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...opening.firefoxPrefs,
    },
  });
  await opening.prepare?.(browser);
  await installIn(browser, opening.extension);
  return { browser, origin: `moz-extension://${GECKO_UUID}` };
}

/** The extension's id. A browser that refuses it is shut: it would keep whoever opened it from ending. */
async function installIn(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close().catch(() => null);
    throw error;
  }
}

function viewportOf({ width = 1000, height = 800, deviceScaleFactor = 1 }: Opening) {
  return { width, height, deviceScaleFactor };
}
