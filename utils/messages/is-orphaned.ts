import browser from 'webextension-polyfill';

/** Whether the extension that this script belongs to is gone: updated, switched off or removed while the page stayed open. */
export function isOrphaned(): boolean {
  try {
    return (browser.runtime as { readonly id?: string } | undefined)?.id === undefined;
  } catch {
    return true;
  }
}
