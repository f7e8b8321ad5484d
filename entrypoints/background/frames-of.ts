import browser from 'webextension-polyfill';

/** The ids of a tab's frames that we are let into, the main one first; null where the tab is closed to us. */
export async function framesOf(tab: number): Promise<readonly number[] | null> {
  try {
    const target = { tabId: tab, allFrames: true };
    const results = await browser.scripting.executeScript({ target, func: () => true });
    return results.map((result) => result.frameId).sort((a, b) => a - b);
  } catch {
    return null;
  }
}
