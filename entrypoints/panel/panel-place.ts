import { askBackground } from '../../utils/messages/speak.ts';
import { currentWindow } from '../document/current-window.ts';
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
  const [isPrivateTab, window] = await Promise.all([
    askBackground('isPrivate', { tab }).catch(() => false),
    currentWindow(),
  ]);
  // Where the tab can't be asked about, its window still tells: what is private must not be kept.
  const incognito = isPrivateTab || window?.incognito === true;
  return { tab, isNamed: named !== null, windowId: window?.id ?? -1, incognito };
}
