import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface ChromeSidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

const WIDTH = 420;
const HEIGHT = 720;

/**
 * Opens the panel about a tab: beside the page where the browser lets a click in a page do so, else in a window of its own. A sidebar
 * that is there already does.
 */
export async function openPanel(tab: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromeSidePanel } };
  try {
    if (chrome?.sidePanel === undefined) throw new Error('There is no side panel.');
    await chrome.sidePanel.open({ tabId: tab });
  } catch {
    if (await isSidebarOpen(tab)) return;
    const url = browser.runtime.getURL(`/sidepanel.html?tab=${tab}`);
    await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  }
}

/** Whether Firefox shows our sidebar beside a tab; Chrome has none. */
async function isSidebarOpen(tab: number): Promise<boolean> {
  const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction };
  const { windowId } = await browser.tabs.get(tab);
  return sidebarAction !== undefined && windowId !== undefined && sidebarAction.isOpen({ windowId });
}
