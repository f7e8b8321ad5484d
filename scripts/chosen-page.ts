import { existsSync } from 'node:fs';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { PAGES } from './paths.ts';

/** The options by which a command line chooses what is shown, and in which browser. */
export const PAGE_OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  page: { type: 'string', default: 'three-weeks-after-the-vote' },
} as const;

/** A browser, and a file of tests/pages without its ending. */
export interface ChosenPage {
  readonly browser: BrowserName;
  readonly page: string;
}

/** What the options choose. Throws with one line where there is no such browser or page. */
export function chosenPage({ browser, page }: { readonly browser: string; readonly page: string }): ChosenPage {
  const known = BROWSERS.find((name) => name === browser);
  if (known === undefined) throw new Error(`--browser takes ${BROWSERS.join(' or ')}, not ${browser}.`);
  if (!existsSync(`${PAGES}/${page}.html`)) throw new Error(`There is no tests/pages/${page}.html.`);
  return { browser: known, page };
}
