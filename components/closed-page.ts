/** Why an extension is not let into a page. */
export type ClosedPage = 'pdf' | 'json' | 'reader' | 'store' | 'browser' | 'file' | 'other';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Why a page that nobody is let into is closed, as far as its address tells; null is an address that we may not see. */
export function closedPage(address: string | null): ClosedPage {
  if (address === null) return 'other';
  if (address.startsWith('about:reader')) return 'reader';
  if (STORES.test(address)) return 'store';
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(address)) return 'pdf';
  if (/^https?:[^?#]*\.json(?:[?#]|$)/i.test(address)) return 'json';
  if (address.startsWith('file:')) return 'file';
  return /^https?:/.test(address) ? 'other' : 'browser';
}
