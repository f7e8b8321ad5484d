import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { changeSettings, readSettings } = await import('../../utils/storage/settings.ts');

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
