import browser from 'webextension-polyfill';
import { askBackground } from '../../utils/messages/speak.ts';
import { frontTab, namedTab } from './chosen-tab.ts';

/** Where a popup or panel stands. */
export interface PanelPlace {
  /** The tab that it is about. */
  readonly tab: number;
  /** Whether its address names that tab, because it stands in a tab or window of its own; else it is the one in front. */
  readonly isNamed: boolean;
  readonly windowId: number;
  /** Whether it is about a private window, or stands in one. */
  readonly incognito: boolean;
}

/** Where this document stands. */
export async function panelPlace(): Promise<PanelPlace> {
  const named = namedTab();
  const tab = named ?? (await frontTab());
  const [isPrivateTab, { id: windowId = -1, incognito: isPrivateWindow }] = await Promise.all([
    askBackground('isPrivate', { tab }).catch(() => false),
    browser.windows.getCurrent(),
  ]);
  // Where the tab can't be asked about, its window still tells: what is private must not be kept.
  return { tab, isNamed: named !== null, windowId, incognito: isPrivateTab || isPrivateWindow };
}
