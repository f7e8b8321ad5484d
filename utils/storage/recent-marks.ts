import browser from 'webextension-polyfill';
import { oneByOne } from './one-by-one.ts';
import { watchStored } from './watch-stored.ts';

/** A page on which a set has marked figures. */
export interface MarkedLately {
  readonly url: string;
  readonly title: string;
  readonly marks: number;
}

/** So many pages are kept of each set. */
const MOST_PAGES = 20;
const KEY = 'recentMarks';

type Stored = Readonly<Record<string, readonly MarkedLately[]>>;

/** The last pages that each set has marked since the browser was started, last first, by the ids of the sets. */
export async function readRecentMarks(): Promise<ReadonlyMap<string, readonly MarkedLately[]>> {
  return new Map(Object.entries(await stored()));
}

/**
 * Remembers how many marks each set has on a page, in place of what was known of it before; in the browser's memory alone, for it tells
 * what somebody reads. Not for pages of private windows. Only the background writes.
 */
export function rememberMarks(page: Omit<MarkedLately, 'marks'>, marks: ReadonlyMap<string, number>): Promise<void> {
  return oneByOne('recent marks', async () => {
    const before = await stored();
    const sets = new Set([...Object.keys(before), ...marks.keys()]);
    const after = [...sets].map((set) => {
      const others = (before[set] ?? []).filter(({ url }) => url !== page.url);
      const count = marks.get(set) ?? 0;
      const pages = count === 0 ? others : [{ ...page, marks: count }, ...others];
      return [set, pages.slice(0, MOST_PAGES)] as const;
    });
    await browser.storage.session.set({ [KEY]: Object.fromEntries(after) });
  });
}

/** Tells when something was remembered, until the signal ends it. */
export function watchRecentMarks(onChange: () => void, signal: AbortSignal): void {
  watchStored('session', KEY, onChange, signal);
}

async function stored(): Promise<Stored> {
  return ((await browser.storage.session.get(KEY))[KEY] as Stored | undefined) ?? {};
}
