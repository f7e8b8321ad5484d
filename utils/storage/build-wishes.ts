import browser from 'webextension-polyfill';
import type { Anchor } from '../notes/note.ts';
import { oneByOne } from './one-by-one.ts';
import { keyPrefix, lockName } from './private-windows.ts';

/** What the reader wants to make claims of, and what of it was typed so far. */
export interface BuildWish<Typed> {
  readonly id: string;
  readonly tab: number;
  readonly frame: number;
  /** Whether the page stands in a private window. */
  readonly incognito: boolean;
  /** The passage that holds the figure; null for all figures of the page. */
  readonly anchor: Anchor | null;
  /** Null where nothing was. */
  readonly typed: Typed | null;
}

const KIND = 'building';

/** A wish's id is its key, so that it alone says where it is. */
const isPrivate = (id: string) => id.startsWith(keyPrefix(KIND, true));
const isId = (key: string) => isPrivate(key) || key.startsWith(keyPrefix(KIND, false));

/**
 * What is being built, for documents that may be shut before they are done. Kept in the session alone, which is memory: what was typed
 * survives its window, and not the browser.
 */
export function buildWishes<Typed>() {
  const area = browser.storage.session;
  const read = async (id: string): Promise<BuildWish<Typed> | null> =>
    isId(id) ? (((await area.get(id))[id] as BuildWish<Typed> | undefined) ?? null) : null;
  const changing = <Value>(incognito: boolean, change: () => Promise<Value>) =>
    oneByOne(lockName(KIND, incognito), change);
  return {
    read,
    /** Keeps a wish, or goes on with one for the same passage of the same tab; answers its id. */
    add: (wish: Omit<BuildWish<Typed>, 'id' | 'typed'>): Promise<string> =>
      changing(wish.incognito, async () => {
        const { tab, frame, anchor, incognito } = wish;
        const target = JSON.stringify([tab, frame, anchor]);
        const kept = Object.entries(await area.get(null)).flatMap(([key, value]) =>
          isId(key) ? [value as BuildWish<Typed>] : [],
        );
        const same = kept.find((each) => JSON.stringify([each.tab, each.frame, each.anchor]) === target);
        if (same !== undefined) return same.id;
        const id = `${keyPrefix(KIND, incognito)}${crypto.randomUUID()}`;
        await area.set({ [id]: { ...wish, id, typed: null } });
        return id;
      }),
    /** Keeps what was typed; nothing where the wish has gone. */
    type: (id: string, typed: Typed): Promise<void> =>
      changing(isPrivate(id), async () => {
        const wish = await read(id);
        if (wish !== null) await area.set({ [id]: { ...wish, typed } });
      }),
    /** Forgets a wish that has come true. */
    async drop(id: string): Promise<void> {
      if (isId(id)) await changing(isPrivate(id), () => area.remove(id));
    },
  };
}
