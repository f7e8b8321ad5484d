import browser, { type Scripting } from 'webextension-polyfill';
import { isRead } from '../../utils/claims/language.ts';

const STYLES = ['/assets/marks.css'];
const SCRIPTS = ['/marking.js', '/engine.js'];
const CARD = ['/card.js'];

/**
 * Puts the rules of the highlights, what is known of a page's language, where that is known, and the engine into frames of a tab, and
 * comes back when they have been read. False where the browser does not let us in.
 */
export async function injectEngine(
  target: Scripting.InjectionTarget,
  language: string | null = null,
): Promise<boolean> {
  // Firefox carries an author's rules into no shadow root; Chromium leaves out a user's background.
  const origins = ['AUTHOR', 'USER'] as const;
  const files = [...languageFiles([language ?? '']), ...SCRIPTS];
  return Promise.all([
    browser.scripting.executeScript({ target, files }),
    ...origins.map((origin) => browser.scripting.insertCSS({ target, files: STYLES, origin })),
  ]).then(
    () => true,
    () => false,
  );
}

/** Puts what draws cards into frames of a tab. Throws where the browser does not let us in. */
export async function injectCard(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: CARD });
}

/** Puts what is known of languages into frames of a tab. Throws where the browser does not let us in. */
export async function injectLanguages(target: Scripting.InjectionTarget, languages: readonly string[]): Promise<void> {
  const files = languageFiles(languages);
  if (files.length > 0) await browser.scripting.executeScript({ target, files });
}

function languageFiles(languages: readonly string[]): string[] {
  return languages.filter(isRead).map((code) => `/language-${code}.js`);
}
