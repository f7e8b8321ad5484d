import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { changeSettings, readSettings } = await import('../../utils/storage/settings.ts');
const { hiddenMatches } = await import('../../utils/storage/hidden-matches.ts');
const { clearSessionRecords } = await import('../../utils/storage/session-records.ts');

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults where nothing was set, those of a later version too', async () => {
    const defaults = {
      sitesOff: [],
      backedUp: null,
      claimReview: false,
      noteMarks: true,
      unchecked: false,
      welcomed: false,
    };
    expect(await readSettings()).toEqual(defaults);
    await fakeBrowser.storage.local.set({ settings: { backedUp: '2026-01-01T00:00:00.000Z' } });
    expect(await readSettings()).toEqual({ ...defaults, backedUp: '2026-01-01T00:00:00.000Z' });
  });

  it('lose no change of several at a time', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((host) =>
        changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, host] })),
      ),
    );
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
  });
});

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

  it('of private windows are gone with them and touch no disk', async () => {
    await hiddenMatches(true).hide(page, { quote: '24' });
    expect(await hiddenMatches(false).read(page)).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await clearSessionRecords();
    expect(await hiddenMatches(true).read(page)).toEqual([]);
  });
});
