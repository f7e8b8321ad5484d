import browser from 'webextension-polyfill';
import { watchStored } from './watch-stored.ts';

/** The beginnings of words that open the gate, as content scripts find them without waking the background. */
export interface StoredGate {
  readonly words: readonly string[];
}

const KEY = 'gate';

/** The gate as last written; null where there is none. */
export async function readGate(): Promise<StoredGate | null> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as StoredGate | undefined) ?? null;
}

/** Keeps the gate for the content scripts. Only the background writes. */
export async function writeGate(gate: StoredGate): Promise<void> {
  await browser.storage.local.set({ [KEY]: gate });
}

/** Tells when another one was written, until the signal ends it. */
export function watchGate(onChange: (gate: StoredGate) => void, signal: AbortSignal): void {
  const changed = (gate: unknown) => {
    if (gate !== undefined) onChange(gate as StoredGate);
  };
  watchStored('local', KEY, changed, signal);
}
