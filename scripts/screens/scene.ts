import type { Browser } from 'puppeteer-core';

/** What pictures are taken of, and where they go. */
export interface Scene {
  readonly browser: Browser;
  /** The beginning of the addresses of the extension's own documents. */
  readonly origin: string;
  /** The news page that is shown, and the id of a tab that shows it. */
  readonly address: string;
  readonly tab: number;
  readonly folder: string;
}
