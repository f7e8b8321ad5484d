import browser from 'webextension-polyfill';

/**
 * The tab that the popup is about: the one in front, or the one its address names (`popup.html?tab=7`), for a popup that
 * stands in a tab or window of its own. -1 where there is none.
 */
export async function chosenTab(): Promise<number> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? -1;
}
