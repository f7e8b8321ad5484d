import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { hiddenMatches } = await import('../../utils/storage/hidden-matches.ts');
const { forgetPrivateWindows } = await import('../../utils/storage/private-windows.ts');

beforeEach(() => fakeBrowser.reset());

describe('hidden matches', () => {
  const page = 'https://news.example/venezuela';

  it('are those of their page, each once, until they are shown again', async () => {
    const hidden = hiddenMatches<{ quote: string }>(false);
    await Promise.all([hidden.hide(page, { quote: '24' }), hidden.hide(page, { quote: '67 %' })]);
    await hidden.hide(page, { quote: '24' });
    expect(await hidden.read(page)).toEqual([{ quote: '24' }, { quote: '67 %' }]);
    expect(await hidden.read(`${page}/else`)).toEqual([]);
    await hidden.show(page, { quote: '24' });
    await hidden.show(page, { quote: 'another' });
    expect(await hidden.read(page)).toEqual([{ quote: '67 %' }]);
    await hidden.clear(page);
    expect(await hidden.read(page)).toEqual([]);
  });

  it('are all shown again, though another one is being hidden', async () => {
    const hidden = hiddenMatches<{ quote: string }>(false);
    await hidden.hide(page, { quote: '24' });
    const hiding = hidden.hide(page, { quote: '67 %' });
    await hidden.clear(page);
    await hiding;
    expect(await hidden.read(page)).toEqual([]);
  });

  it('of private windows are gone with them and touch no disk', async () => {
    await hiddenMatches(true).hide(page, { quote: '24' });
    expect(await hiddenMatches(false).read(page)).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await forgetPrivateWindows();
    expect(await hiddenMatches(true).read(page)).toEqual([]);
    const hiding = hiddenMatches(true).hide(page, { quote: '24' });
    await forgetPrivateWindows();
    await hiding;
    expect(await hiddenMatches(true).read(page)).toEqual([]);
  });
});
