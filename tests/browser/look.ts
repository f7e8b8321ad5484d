import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';

/** What the reader may have set, as a media query says it. */
export type Look = 'prefers-color-scheme: dark' | 'forced-colors: active' | 'prefers-contrast: more';

/** Those that each browser can be told while it runs. */
export const LOOKS: Record<BrowserName, readonly Look[]> = {
  chromium: ['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-contrast: more'],
  firefox: ['prefers-color-scheme: dark', 'forced-colors: active'],
};

/** Firefox's settings behind them: the values when set, and as the browser comes. */
const PREFS: Record<Look, readonly [pref: string, set: number, unset: number]> = {
  'prefers-color-scheme: dark': ['layout.css.prefers-color-scheme.content-override', 0, 2],
  'forced-colors: active': ['browser.display.document_color_use', 2, 0],
  'prefers-contrast: more': ['browser.display.document_color_use', 2, 0],
};

/** Shows a page to a reader who has set something, while `see` looks at it. Throws where the page does not notice. */
export async function wearing(name: BrowserName, page: Page, look: Look, see: () => Promise<void>): Promise<void> {
  const end = await (name === 'firefox' ? wearInFirefox(page, look) : wearInChromium(page, look));
  try {
    await page.waitForFunction((query) => matchMedia(query).matches, { polling: 50 }, `(${look})`);
    await see();
  } finally {
    await end();
  }
}

async function wearInChromium(page: Page, look: Look): Promise<() => Promise<void>> {
  const [name = '', value = ''] = look.split(': ');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  return () => session.detach();
}

async function wearInFirefox(page: Page, look: Look): Promise<() => Promise<void>> {
  const [pref, set, unset] = PREFS[look];
  const write = async (value: number) => {
    await inFirefoxWindow(page.browser(), `void Services.prefs.setIntPref('${pref}', ${value})`);
  };
  await write(set);
  return () => write(unset);
}
