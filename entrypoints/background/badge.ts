import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messages/speak.ts';
import { oneByOne } from '../../utils/storage/one-by-one.ts';
import { framesOf } from './frames-of.ts';

// Stands out from the toolbar in the light and in the dark, where a worker can't know which of them it is.
const GROUND = '#4b5563';
const INK = '#ffffff';
const MOST = 99;

/** Writes on the toolbar's button how many marks a tab has over all of its frames: of two counts at a time the later one stays. */
export function showBadge(tab: number): Promise<void> {
  return oneByOne(lockOf(tab), async () => {
    const frames = (await framesOf(tab)) ?? [];
    const pages = await Promise.all(frames.map((frame) => askPage(tab, frame, 'listMarks', null)));
    const count = pages.reduce((sum, page) => sum + (page?.marks.length ?? 0), 0);
    await setBadge(tab, count === 0 ? '' : count > MOST ? `${MOST}+` : String(count));
  });
}

/** Takes the count of a tab away. */
export function clearBadge(tab: number): Promise<void> {
  return oneByOne(lockOf(tab), () => setBadge(tab, ''));
}

const lockOf = (tab: number) => `badge-${tab}`;

async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor?.({ tabId, color: INK }),
    ]);
  } catch {
    // The tab has closed meanwhile.
  }
}
