import browser from 'webextension-polyfill';
import { clearSessionRecords } from '../../utils/storage/session-records.ts';

/** Forgets the notes of private windows once none of them is open: their session has ended, though the browser's goes on. */
export async function forgetPrivateNotes(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await clearSessionRecords();
}
