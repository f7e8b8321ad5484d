import browser, { type Runtime } from 'webextension-polyfill';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';

/** Shows the first-run page after the first install of a profile, and never again: not after updates, not when it is loaded anew. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || (await readSettings()).welcomed) return;
  await changeSettings(() => ({ welcomed: true }));
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
}
