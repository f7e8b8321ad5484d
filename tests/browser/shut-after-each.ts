import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';

/**
 * Shuts after each test, failed ones too, whatever page was opened during it, by the test or by the extension: tests find tabs by their
 * addresses, and one that is tried again must find none that it left. What `beforeAll` has opened stays.
 */
export function shutAfterEach(browserNow: () => Browser | null): void {
  let before: ReadonlySet<Page> = new Set();
  beforeEach(async () => {
    before = new Set(await browserNow()?.pages());
  });
  afterEach(async () => {
    const pages = (await browserNow()?.pages()) ?? [];
    const opened = pages.filter((page) => !before.has(page));
    // A browser that was started anew has none of before, and would end with its last page.
    const [, ...others] = opened;
    const shut = opened.length < pages.length ? opened : others;
    // What is already shutting can't be shut.
    await Promise.all(shut.map((page) => page.close().catch(() => null)));
  });
}
