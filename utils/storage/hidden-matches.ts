import browser from 'webextension-polyfill';
import { sameValue } from '../claims/same-value.ts';
import { oneByOne } from './one-by-one.ts';
import { keyPrefix, lockName } from './private-windows.ts';

/** The matches that the reader has called wrong on a page, by its canonical address. */
export interface HiddenMatches<Match> {
  read(canonicalUrl: string): Promise<readonly Match[]>;
  /** Adds a match; one that is there already is not added again. */
  hide(canonicalUrl: string, match: Match): Promise<void>;
  /** Shows a match again; the others stay hidden. */
  show(canonicalUrl: string, match: Match): Promise<void>;
  /** Shows all matches of the page again. */
  clear(canonicalUrl: string): Promise<void>;
}

const KIND = 'hidden';

/** Where hidden matches are kept: those of private windows in the session alone. */
export function hiddenMatches<Match extends object>(incognito: boolean): HiddenMatches<Match> {
  const area = incognito ? browser.storage.session : browser.storage.local;
  const keyOf = (canonicalUrl: string) => `${keyPrefix(KIND, incognito)}${canonicalUrl}`;
  const read = async (canonicalUrl: string) => {
    const key = keyOf(canonicalUrl);
    return ((await area.get(key))[key] as readonly Match[] | undefined) ?? [];
  };
  const changing = (change: () => Promise<void>) => oneByOne(lockName(KIND, incognito), change);
  return {
    read,
    hide: (canonicalUrl, match) =>
      changing(async () => {
        const hidden = await read(canonicalUrl);
        if (!hidden.some((other) => sameValue(other, match)))
          await area.set({ [keyOf(canonicalUrl)]: [...hidden, match] });
      }),
    show: (canonicalUrl, match) =>
      changing(async () => {
        const left = (await read(canonicalUrl)).filter((other) => !sameValue(other, match));
        await (left.length === 0 ? area.remove(keyOf(canonicalUrl)) : area.set({ [keyOf(canonicalUrl)]: left }));
      }),
    clear: (canonicalUrl) => changing(() => area.remove(keyOf(canonicalUrl))),
  };
}
