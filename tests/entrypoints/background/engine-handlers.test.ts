import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../utils/messages/speak.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const injectEngine = vi.fn(async () => true);
vi.mock('../../../entrypoints/background/inject-engine.ts', () => ({ injectEngine }));

const { engineHandlers } = await import('../../../entrypoints/background/engine-handlers.ts');

const GATE: Sender = {
  tab: 7,
  frame: 4,
  incognito: true,
  tabUrl: 'https://news.example/a',
  origin: 'https://news.example',
  own: false,
};
const HIDDEN = { set: 'harbour-2020', question: 'ships', subject: null, quote: '24' };
const STANDING = { granted: true, on: true };
const hiddenMatches = vi.fn(async () => [HIDDEN]);
const background = engineHandlers({ claimSets: async () => [], pageStanding: async () => STANDING, hiddenMatches });

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
  });

  it('puts the engine into the frame whose gate has opened, with the language of its page', async () => {
    await background.injectEngine({ language: 'es' }, GATE);
    expect(injectEngine).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameIds: [4] }, 'es');
  });

  it('puts it into no page of a site that is switched off, and nowhere where no tab asks', async () => {
    await changeSettings(() => ({ sitesOff: ['news.example'] }));
    await background.injectEngine({ language: null }, GATE);
    await background.injectEngine({ language: null }, { ...GATE, tab: null, tabUrl: null });
    expect(injectEngine).not.toHaveBeenCalled();
  });

  it('tells an engine all that it begins with, by the window that it stands in', async () => {
    expect(await background.beginEngine({ canonicalUrl: 'https://news.example/a' }, GATE)).toEqual({
      sets: [],
      where: { tab: 7, frame: 4, incognito: true },
      standing: STANDING,
      hidden: [HIDDEN],
    });
    expect(hiddenMatches).toHaveBeenCalledWith({ incognito: true, canonicalUrl: 'https://news.example/a' }, GATE);
  });

  it('reads a tab for documents of ours alone, and says whether it could', async () => {
    await expect(background.markTab({ tab: 9 }, GATE)).rejects.toThrow('Only for documents');
    expect(await background.markTab({ tab: 9 }, { ...GATE, own: true })).toBe(true);
    injectEngine.mockResolvedValueOnce(false);
    expect(await background.markTab({ tab: 9 }, { ...GATE, own: true })).toBe(false);
    expect(injectEngine).toHaveBeenLastCalledWith({ tabId: 9, allFrames: true });
  });
});
