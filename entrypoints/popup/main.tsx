import browser from 'webextension-polyfill';
import { askBackground } from '../../utils/messages/speak.ts';
import { nameLanguage } from '../../utils/wording/name-language.ts';
import { frontTab, namedTab } from '../panel/chosen-tab.ts';
import { PanelApp } from '../panel/panel-app.tsx';
import { openSidePanel } from '../panel/side-panel.ts';

async function open(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const named = namedTab();
  const tab = named ?? (await frontTab());
  const [isPrivateTab, { id: windowId = -1, incognito: isPrivateWindow }] = await Promise.all([
    askBackground('isPrivate', { tab }).catch(() => false),
    browser.windows.getCurrent(),
  ]);
  const surface = {
    // Where the tab can't be asked about, its window still tells: what is private must not be kept.
    incognito: isPrivateTab || isPrivateWindow,
    // The reader wants to see the page now. A popup in a tab of its own covers nothing.
    onShown: () => named === null && window.close(),
    onOpenSide: () => {
      openSidePanel(windowId);
      if (named === null) window.close();
    },
    importing: false,
    // A popup shuts when the window for choosing a file opens over it.
    onImportElsewhere: () => {
      void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}#import`) });
    },
  };
  new PanelApp(root, tab, surface, signal).start();
}

const root = document.getElementById('page');
if (root !== null) {
  nameLanguage(document);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void open(root, life.signal);
}
