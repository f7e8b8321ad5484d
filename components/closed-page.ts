/** Why an extension is not let into a page. */
export type ClosedPage = 'pdf' | 'reader' | 'store' | 'browser' | 'file' | 'other';

/** What is said of a page that can't be read, with the way out where there is one. */
export const CLOSED_PAGE_WORDS: Record<ClosedPage, string> = {
  pdf: "This page can't be read: it is a PDF. Open the article as a web page to have it marked.",
  reader: "This page can't be read: the reader view keeps extensions out. Leave it, and the page can be marked.",
  store: "This page can't be read: browsers keep extensions out of their stores.",
  browser: "This page can't be read: it belongs to the browser, which keeps extensions out. Open an article instead.",
  file: "This page can't be read: extensions see no files of this computer unless the browser's settings allow it.",
  other:
    "This page can't be read. Browsers keep extensions out of their own pages, their stores and some viewers; open the article as an ordinary page to have it marked.",
};

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Why a page that nobody is let into is closed, as far as its address tells; null is an address that we may not see. */
export function closedPage(address: string | null): ClosedPage {
  if (address === null) return 'other';
  if (address.startsWith('about:reader')) return 'reader';
  if (STORES.test(address)) return 'store';
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(address)) return 'pdf';
  if (address.startsWith('file:')) return 'file';
  return /^https?:/.test(address) ? 'other' : 'browser';
}
