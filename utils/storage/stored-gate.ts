import browser from 'webextension-polyfill';
import type { Gate } from '../../entrypoints/stand-in/claims.ts';

const KEY = 'gate';

/** The gate as last written; null where there is none. Content scripts read it without waking the background. */
export async function readGate(): Promise<Gate | null> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Gate | undefined) ?? null;
}

/** Keeps the gate for the content scripts. Only the background writes. */
export async function writeGate(gate: Gate): Promise<void> {
  await browser.storage.local.set({ [KEY]: gate });
}
