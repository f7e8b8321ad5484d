import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The sample pages, written for the tests and the demo. */
export const PAGES = `${ROOT}tests/pages`;

/** What the builds are called by, for each browser. */
export const TARGETS: Record<BrowserName, 'chrome' | 'firefox'> = { chromium: 'chrome', firefox: 'firefox' };

/** The built extension for a browser: as readers get it, or as `npm run build -- --mode measure` builds it. */
export function builtExtension(browser: BrowserName, mode: 'production' | 'measure' = 'production'): string {
  return `${ROOT}.output/${TARGETS[browser]}-mv3${mode === 'measure' ? '-measure' : ''}`;
}

/** The format of claim sets, for editors. */
export const CLAIM_SET_SCHEMA = `${ROOT}docs/claim-set.schema.json`;
