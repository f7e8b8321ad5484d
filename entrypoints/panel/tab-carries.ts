import browser from 'webextension-polyfill';
import { countLinkedClaims } from '../../utils/claim-sets/linked-claims.ts';
import { looksLikeSet } from '../../utils/claim-sets/looks-like-set.ts';
import { SET_FILE_LIMITS } from '../../utils/claim-sets/set-file-limits.ts';
import { webAddress } from '../../utils/claim-sets/web-address.ts';

/** What the document of a tab carries that could be imported. */
export type TabCarries =
  /** The text of a claim set, in order or not; null where it is too large to be read. */
  | { readonly kind: 'set'; readonly text: string | null; readonly address: string | null }
  /** Linked data with reviews or claims, each text from a script or file of its own. */
  | {
      readonly kind: 'reviews';
      readonly texts: readonly string[];
      readonly count: number;
      readonly language: string;
    }
  | { readonly kind: 'nothing' };

interface InPage {
  readonly isText: boolean;
  readonly texts: readonly string[];
  readonly language: string;
  readonly isTooLarge: boolean;
}

/** Looks at the main document of a tab. Nothing, too, where the browser does not let us in. */
export async function tabCarries(tab: number): Promise<TabCarries> {
  try {
    const target = { tabId: tab, frameIds: [0] };
    const args = [SET_FILE_LIMITS.length];
    const [injected] = await browser.scripting.executeScript({ target, func: carriedHere, args });
    const found = injected?.result as InPage | undefined;
    if (found === undefined) return { kind: 'nothing' };
    if (found.isText && looksLikeSet(found.texts[0] ?? '')) {
      const { url } = await browser.tabs.get(tab);
      return { kind: 'set', text: found.isTooLarge ? null : (found.texts[0] ?? null), address: addressOf(url) };
    }
    const count = found.isTooLarge ? 0 : countLinkedClaims(found.texts, SET_FILE_LIMITS.entries);
    if (count > 0) return { kind: 'reviews', texts: found.texts, count, language: found.language };
    return { kind: 'nothing' };
  } catch {
    return { kind: 'nothing' };
  }
}

/** The address without the place in it. */
function addressOf(url: string | undefined): string | null {
  return webAddress(url?.replace(/#.*$/, ''));
}

/** Runs in the page: the text that it shows where it is no page, else its linked data on claims. Of what is too large the beginning only. */
function carriedHere(most: number): InPage {
  const language = document.documentElement.lang.slice(0, 2).toLowerCase();
  if (/^text\/plain\b|json\b/.test(document.contentType)) {
    const text = (document.querySelector('pre') ?? document.body)?.textContent ?? '';
    const isTooLarge = text.length > most;
    return { isText: true, texts: [isTooLarge ? text.slice(0, 10_000) : text], language, isTooLarge };
  }
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  const texts = Array.from(scripts, ({ textContent }) => textContent ?? '').filter((text) => /\bClaim/.test(text));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return { isText: false, texts: length > most ? [] : texts, language, isTooLarge: length > most };
}
