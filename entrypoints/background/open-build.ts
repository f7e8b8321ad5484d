import browser from 'webextension-polyfill';

const WIDTH = 680;
const HEIGHT = 900;

/** Opens the document where claims are made of a page, beside it in a window of its own where the browser has windows. */
export async function openBuild(wish: string): Promise<void> {
  const url = browser.runtime.getURL(`/build.html?wish=${encodeURIComponent(wish)}`);
  const { windows } = browser as { windows?: typeof browser.windows };
  if (windows === undefined) await browser.tabs.create({ url });
  else await windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
}
