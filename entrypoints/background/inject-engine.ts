import browser, { type Scripting } from 'webextension-polyfill';
import { isRead } from '../../utils/claims/language.ts';

const STYLES = ['/assets/marks.css'];
const SCRIPTS = ['/engine.js'];
const CARD = ['/card.js'];

/** Puts the rules of the highlights and the engine into frames of a tab. Throws where the browser does not let us in. */
export async function injectEngine(target: Scripting.InjectionTarget): Promise<void> {
  // Firefox carries an author's rules into no shadow root; Chromium leaves out a user's background.
  const origins = ['AUTHOR', 'USER'] as const;
  await Promise.all(origins.map((origin) => browser.scripting.insertCSS({ target, files: STYLES, origin })));
  await browser.scripting.executeScript({ target, files: SCRIPTS });
}

/** Puts what draws cards into frames of a tab. Throws where the browser does not let us in. */
export async function injectCard(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: CARD });
}

/** Puts what is known of languages into frames of a tab. Throws where the browser does not let us in. */
export async function injectLanguages(target: Scripting.InjectionTarget, languages: readonly string[]): Promise<void> {
  const files = languages.filter(isRead).map((code) => `/language-${code}.js`);
  if (files.length > 0) await browser.scripting.executeScript({ target, files });
}
