import browser from 'webextension-polyfill';

/** What the reader wants to write about in a panel that may not be open yet, by its tab. */
export interface AskedWriting<Place> {
  put(tab: number, place: Place): Promise<void>;
  /** Answers what was put there and forgets it; null where nothing was. */
  take(tab: number): Promise<Place | null>;
}

const PREFIX = 'writing:';
// Goes with the notes of private windows when the last of them closes.
const PRIVATE_PREFIX = 'private:writing:';

/** Kept in the session alone: the worker may stop before the panel is there. */
export function askedWriting<Place>(incognito: boolean): AskedWriting<Place> {
  const area = browser.storage.session;
  const keyOf = (tab: number) => `${incognito ? PRIVATE_PREFIX : PREFIX}${tab}`;
  return {
    put: (tab, place) => area.set({ [keyOf(tab)]: place }),
    async take(tab) {
      const key = keyOf(tab);
      const place = ((await area.get(key))[key] as Place | undefined) ?? null;
      if (place !== null) await area.remove(key);
      return place;
    },
  };
}
