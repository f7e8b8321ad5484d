import browser from 'webextension-polyfill';

/**
 * The tab that the document's address names (`popup.html?tab=7`), for a popup or panel that stands in a tab or window of
 * its own; null where it names none.
 */
export function namedTab(): number | null {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  return Number.isInteger(named) ? named : null;
}

/** The tab in front of the window that the document belongs to; -1 where there is none. */
export async function frontTab(): Promise<number> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? -1;
}

/** Tells which tab of a window is in front whenever that, or the page in it, changes. */
export function followFrontTab(windowId: number, onTab: (tab: number) => void, signal: AbortSignal): void {
  const onActivated = (info: { readonly tabId: number; readonly windowId: number }) => {
    if (info.windowId === windowId) onTab(info.tabId);
  };
  const onUpdated = (
    id: number,
    change: { readonly status?: string },
    tab: { readonly active: boolean; readonly windowId?: number },
  ) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) onTab(id);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}
