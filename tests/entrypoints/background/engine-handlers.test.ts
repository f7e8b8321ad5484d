import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Edition } from '../../../entrypoints/background/edition.ts';
import type { Sender } from '../../../utils/messages/speak.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const injectEngine = vi.fn(async () => true);
vi.mock('../../../entrypoints/background/inject-engine.ts', () => ({ injectEngine }));

const { engineHandlers } = await import('../../../entrypoints/background/engine-handlers.ts');

const ADDRESS = 'https://news.example/a';

const GATE: Sender = {
  tab: 7,
  frame: 4,
  incognito: true,
  tabUrl: ADDRESS,
  origin: 'https://news.example',
  own: false,
};
const OPENING = { language: 'en', title: 'Ships', paragraphs: ['In the harbour stood 24 ships.'] };
const REQUEST = { canonicalUrl: ADDRESS, opening: OPENING };
const HIDDEN = { set: 'harbour-2020', question: 'ships', subject: null, quote: '24' };
const STANDING = { granted: true, on: true };
const hiddenMatches = vi.fn(async () => [HIDDEN]);
const prepareReading = vi.fn(async () => undefined);
const edition = new Edition();
const background = engineHandlers({ pageStanding: async () => STANDING, hiddenMatches, prepareReading }, edition);

/** What an engine in the gate's frame begins with. */
const PARTS = {
  where: { tab: 7, frame: 4, incognito: true },
  standing: STANDING,
  hidden: [HIDDEN],
  edition: edition.name,
};

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  it('puts the engine into the frame whose gate has opened, and tells meanwhile what that begins with', async () => {
    // It settles when the page has been read.
    injectEngine.mockReturnValueOnce(new Promise(() => null));
    expect(await background.injectEngine(REQUEST, GATE)).toEqual(PARTS);
    expect(injectEngine).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameIds: [4] }, { areIdle: true });
  });

  it('gets ready for the page once it has answered', async () => {
    await background.injectEngine(REQUEST, GATE);
    expect(prepareReading).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(prepareReading).toHaveBeenCalledExactlyOnceWith(OPENING, GATE);
  });

  it('puts it there though what it begins with is not known', async () => {
    hiddenMatches.mockRejectedValueOnce(new Error('no storage'));
    expect(await background.injectEngine(REQUEST, GATE)).toBeNull();
    expect(injectEngine).toHaveBeenCalledOnce();
  });

  it('puts it into no page of a site that is switched off, and nowhere where no tab asks', async () => {
    await changeSettings(() => ({ sitesOff: ['news.example'] }));
    expect(await background.injectEngine(REQUEST, GATE)).toBeNull();
    expect(await background.injectEngine(REQUEST, { ...GATE, tab: null, tabUrl: null })).toBeNull();
    vi.runAllTimers();
    expect(injectEngine).not.toHaveBeenCalled();
    expect(prepareReading).not.toHaveBeenCalled();
    expect(hiddenMatches).not.toHaveBeenCalled();
  });

  it('tells whether what an engine began with is still so', async () => {
    const edition = new Edition();
    const others = {
      pageStanding: vi.fn(async () => STANDING),
      hiddenMatches,
      prepareReading,
    };
    const background = engineHandlers(others, edition);
    const begin = () => background.beginEngine({ canonicalUrl: ADDRESS }, GATE);
    const isCurrent = (parts: { readonly edition: string }) => background.isCurrent(parts);
    const before = await begin();
    expect(await isCurrent(before)).toBe(true);
    edition.renew();
    expect([await isCurrent(before), await isCurrent(await begin())]).toEqual([false, true]);
    // A change in the midst of gathering may have been seen or not.
    others.pageStanding.mockImplementationOnce(async () => {
      edition.renew();
      return STANDING;
    });
    expect(await isCurrent(await begin())).toBe(false);
    expect(new Edition().name).not.toBe(new Edition().name);
  });

  it('tells an engine all that it begins with, by the window that it stands in', async () => {
    expect(await background.beginEngine({ canonicalUrl: ADDRESS }, GATE)).toEqual(PARTS);
    expect(hiddenMatches).toHaveBeenCalledWith({ incognito: true, canonicalUrl: ADDRESS }, GATE);
  });

  it('reads a tab for documents of ours alone, and says whether it could', async () => {
    await expect(background.markTab({ tab: 9 }, GATE)).rejects.toThrow('Only for documents');
    expect(await background.markTab({ tab: 9 }, { ...GATE, own: true })).toBe(true);
    injectEngine.mockResolvedValueOnce(false);
    expect(await background.markTab({ tab: 9 }, { ...GATE, own: true })).toBe(false);
    expect(injectEngine).toHaveBeenLastCalledWith({ tabId: 9, allFrames: true });
  });
});
