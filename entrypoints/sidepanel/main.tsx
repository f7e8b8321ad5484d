import browser from 'webextension-polyfill';
import { askBackground } from '../../utils/messages/speak.ts';
import { nameLanguage } from '../../utils/wording/name-language.ts';
import { followFrontTab, frontTab, namedTab } from '../panel/chosen-tab.ts';
import { PanelApp } from '../panel/panel-app.tsx';

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
    onShown: () => undefined,
    onOpenSide: null,
    importing: location.hash === '#import',
    onImportElsewhere: null,
  };
  const app = new PanelApp(root, tab, surface, signal);
  app.start();
  if (named === null) followFrontTab(windowId, (front) => app.turnTo(front), signal);
}

const root = document.getElementById('page');
if (root !== null) {
  nameLanguage(document);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void open(root, life.signal);
}
