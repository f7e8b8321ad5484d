import browser from 'webextension-polyfill';
import { forgetPrivateWindows } from '../../utils/storage/private-windows.ts';
import type { KeptPages } from './kept-pages.ts';

/** Forgets what belongs to private windows once none of them is open: their session has ended, though the browser's goes on. */
export async function forgetClosedPrivateWindows(pages: KeptPages): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  pages.forgetPrivate();
  await forgetPrivateWindows();
}
