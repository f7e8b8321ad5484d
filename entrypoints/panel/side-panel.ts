import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface ChromeSidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/** Opens Chrome's side panel or Firefox's sidebar. To be called in a click, with nothing awaited before. */
export function openSidePanel(windowId: number): void {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromeSidePanel } };
  if (chrome?.sidePanel === undefined) void browser.sidebarAction.open();
  else void chrome.sidePanel.open({ windowId });
}
