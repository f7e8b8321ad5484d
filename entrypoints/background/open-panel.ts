import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface ChromeSidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

const WIDTH = 420;
const HEIGHT = 720;

/** Opens the panel about a tab: beside the page where the browser lets a click in a page do so, else in a window of its own. */
export async function openPanel(tab: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromeSidePanel } };
  try {
    if (chrome?.sidePanel === undefined) throw new Error('There is no side panel.');
    await chrome.sidePanel.open({ tabId: tab });
  } catch {
    const url = browser.runtime.getURL(`/sidepanel.html?tab=${tab}`);
    await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  }
}
