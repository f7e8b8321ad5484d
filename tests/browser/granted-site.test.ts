import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { ask, KeptProfile } from './kept-profile.ts';
import { OTHER_HOST, tabId, untilMarked } from './opened.ts';

describe.each(BROWSERS)('a site that the reader grants in %s', (name) => {
  const profile = new KeptProfile(name);
  beforeAll(() => profile.open());
  afterAll(() => profile.end());

  it('is marked at once where it is open, and whenever it is loaded', async () => {
    const address = profile.address('three-weeks-after-the-vote.html', OTHER_HOST);
    const page = await profile.tab(address);
    const view = await profile.view();
    await new Promise((later) => setTimeout(later, 500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await profile.grant(view, `*://${OTHER_HOST}/*`);
    await untilMarked(page);
    await page.reload();
    await untilMarked(page);
    expect(await ask(view, 'siteState', { tab: await tabId(view, address) })).toEqual({
      host: OTHER_HOST,
      on: true,
      always: true,
      wanted: [],
    });
  });
});
