import browser from 'webextension-polyfill';
import { beginDocument } from '../document/begin-document.ts';
import { PanelApp } from '../panel/panel-app.tsx';
import { panelPlace } from '../panel/panel-place.ts';
import { openSidePanel } from '../panel/side-panel.ts';

async function open(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const { tab, isNamed, windowId, incognito } = await panelPlace();
  // A popup in a tab of its own covers nothing.
  const shut = () => {
    if (!isNamed) window.close();
  };
  const surface = {
    incognito,
    // The reader wants to see the page now.
    onShown: shut,
    onOpenSide: () => {
      openSidePanel(windowId);
      shut();
    },
    importing: false,
    // A popup shuts when the window for choosing a file opens over it.
    onImportElsewhere: () => {
      void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}#import`) });
    },
  };
  new PanelApp(root, tab, surface, signal).start();
}

beginDocument('page', (root, signal) => void open(root, signal));
