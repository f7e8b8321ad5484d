/** Why an extension is not let into a page. */
export type ClosedPage = 'pdf' | 'reader' | 'store' | 'browser' | 'file' | 'other';

/** What is said of a page that can't be read, with the way out where there is one. */
export const CLOSED_PAGE_WORDS: Record<ClosedPage, string> = {
  pdf: 'This is a PDF, and figures are read in web pages only. Open the article as a web page to have it marked.',
  reader: 'The reader view keeps extensions out. Leave it, and the page can be marked.',
  store: 'Browsers keep extensions out of their stores. There is nothing to compare here.',
  browser: 'This page belongs to the browser, which keeps extensions out. Open an article to have it marked.',
  file: 'Extensions see no files of this computer unless they are allowed to in the browser’s own list of extensions.',
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
