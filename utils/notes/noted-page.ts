import { canonicalUrl, siteOf } from './canonical-url.ts';
import type { NotedPage } from './note.ts';
import { splitsPair } from './surrogates.ts';

/** A page may call itself by a whole book; its notes have to stay small enough to be imported again. In UTF-16 units. */
const LONGEST_TITLE = 1_000;

/** The page at an address, as its notes name it. `published` is an ISO day, or null where the page does not say. */
export function notedPage(url: string, title: string, published: string | null): NotedPage {
  const name = title.trim();
  const end = splitsPair(name, LONGEST_TITLE) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
  return { url, canonicalUrl: canonicalUrl(url) ?? url, title: name.slice(0, end), site: siteOf(url) ?? '', published };
}
