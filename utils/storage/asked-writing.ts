import browser from 'webextension-polyfill';
import { oneByOne } from './one-by-one.ts';
import { keyPrefix, lockName } from './private-windows.ts';

/** What the reader wants to write about in a panel that may not be open yet, by its tab. */
export interface AskedWriting<Place> {
  put(tab: number, place: Place): Promise<void>;
  /** Answers what was put there and forgets it; null where nothing was. */
  take(tab: number): Promise<Place | null>;
}

const KIND = 'writing';

/** Kept in the session alone: the worker may stop before the panel is there. */
export function askedWriting<Place>(incognito: boolean): AskedWriting<Place> {
  const area = browser.storage.session;
  const keyOf = (tab: number) => `${keyPrefix(KIND, incognito)}${tab}`;
  const changing = <Value>(change: () => Promise<Value>) => oneByOne(lockName(KIND, incognito), change);
  return {
    put: (tab, place) => changing(() => area.set({ [keyOf(tab)]: place })),
    take: (tab) =>
      changing(async () => {
        const key = keyOf(tab);
        const place = ((await area.get(key))[key] as Place | undefined) ?? null;
        if (place !== null) await area.remove(key);
        return place;
      }),
  };
}
