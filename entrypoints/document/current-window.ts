import browser, { type Windows } from 'webextension-polyfill';

/** The window that this document stands in; null where the browser does not tell, or has none, as Firefox on Android. */
export async function currentWindow(): Promise<Windows.Window | null> {
  const { windows } = browser as Partial<typeof browser>;
  return (await windows?.getCurrent().catch(() => null)) ?? null;
}
