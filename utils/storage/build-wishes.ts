import browser from 'webextension-polyfill';
import type { Anchor } from '../notes/note.ts';

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

const PREFIX = 'building:';

/**
 * What is being built, for documents that may be shut before they are done. Kept in the session alone, which is memory: what was typed
 * survives its window, and not the browser.
 */
export function buildWishes<Typed>() {
  const area = browser.storage.session;
  const read = async (id: string) =>
    ((await area.get(PREFIX + id))[PREFIX + id] as BuildWish<Typed> | undefined) ?? null;
  return {
    read,
    /** Keeps a wish, or goes on with one for the same passage that was typed at; answers its id. */
    async add(wish: Omit<BuildWish<Typed>, 'id' | 'typed'>): Promise<string> {
      const kept = Object.entries(await area.get(null)).flatMap(([key, value]) =>
        key.startsWith(PREFIX) ? [value as BuildWish<Typed>] : [],
      );
      const { tab, frame, anchor } = wish;
      const target = JSON.stringify([tab, frame, anchor]);
      const same = kept.find((each) => JSON.stringify([each.tab, each.frame, each.anchor]) === target);
      const id = same?.id ?? crypto.randomUUID();
      if (same === undefined) await area.set({ [PREFIX + id]: { ...wish, id, typed: null } });
      return id;
    },
    /** Keeps what was typed; nothing where the wish has gone. */
    async type(id: string, typed: Typed): Promise<void> {
      const wish = await read(id);
      if (wish !== null) await area.set({ [PREFIX + id]: { ...wish, typed } });
    },
    /** Forgets a wish that has come true, or was given up. */
    drop: (id: string) => area.remove(PREFIX + id),
  };
}
