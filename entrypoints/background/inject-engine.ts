import browser, { type Scripting } from 'webextension-polyfill';

const STYLES = ['/assets/marks.css'];
const ENGINE = ['/page.js', '/engine.js'];
const CARD = ['/card.js'];

/**
 * Puts the rules of the highlights and the engine into frames of a tab, and comes back when they have been read. False where the browser
 * does not let us in. Documents that `areIdle`, since a gate has run in them, are not waited for.
 */
export async function injectEngine(
  target: Scripting.InjectionTarget,
  { areIdle = false }: { readonly areIdle?: boolean } = {},
): Promise<boolean> {
  // Firefox carries an author's rules into no shadow root; Chromium leaves out a user's background.
  const origins = ['AUTHOR', 'USER'] as const;
  return Promise.all([
    browser.scripting.executeScript({ target, files: ENGINE, injectImmediately: areIdle }),
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
