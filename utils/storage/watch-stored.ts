import browser from 'webextension-polyfill';

/** Tells what a key of browser storage holds whenever it is written anew, until the signal ends it. */
export function watchStored(
  area: 'local' | 'session',
  key: string,
  onChange: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, changed: string) => {
    const change = changed === area ? changes[key] : undefined;
    if (change !== undefined) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  const leave = () => {
    try {
      browser.storage.onChanged.removeListener(listen);
    } catch {
      // The extension has gone from under the page, and the listener with it.
    }
  };
  signal.addEventListener('abort', leave, { once: true });
}
