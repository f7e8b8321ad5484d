import browser, { type Scripting } from 'webextension-polyfill';

const STYLES = ['/assets/marks.css'];
const SCRIPTS = ['/engine.js'];

/** Puts the rules of the highlights and the engine into frames of a tab. Throws where the browser does not let us in. */
export async function injectEngine(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: STYLES });
  await browser.scripting.executeScript({ target, files: SCRIPTS });
}
