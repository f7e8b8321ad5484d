import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { answer, askBackground, askPage, tellViews } = await import('../../utils/messages/speak.ts');

const never = async () => {
  throw new Error('not expected');
};

/** Handlers of the background that all refuse, but for those given. */
const aBackground = (handlers: object) => ({
  injectEngine: never,
  markTab: never,
  claimSets: never,
  gateWords: never,
  ...handlers,
});

describe('messages', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('bring the request to its handler and the reply back', async () => {
    const markTab = vi.fn(async ({ tab }: { tab: number }) => tab === 7);
    answer('background', aBackground({ markTab }), new AbortController().signal);
    expect(await askBackground('markTab', { tab: 7 })).toBe(true);
    expect(await askBackground('markTab', { tab: 8 })).toBe(false);
  });

  it('throw where the handler has thrown, with its reason', async () => {
    answer(
      'background',
      aBackground({ claimSets: async () => Promise.reject(new Error('no set')) }),
      new AbortController().signal,
    );
    await expect(askBackground('claimSets', null)).rejects.toThrow('no set');
  });

  it('are heard no more when the signal has ended', async () => {
    const life = new AbortController();
    answer('background', aBackground({ markTab: async () => true }), life.signal);
    life.abort();
    await expect(askBackground('markTab', { tab: 7 })).rejects.toThrow();
  });

  it('go to the direction they are for, and to no other', async () => {
    const marksChanged = vi.fn(async () => undefined);
    answer('views', { marksChanged }, new AbortController().signal);
    await expect(askBackground('markTab', { tab: 7 })).rejects.toThrow();
    expect(marksChanged).not.toHaveBeenCalled();
    await tellViews('marksChanged', null);
    expect(marksChanged).toHaveBeenCalledOnce();
  });

  it('to views that are not open are no failure', async () => {
    await expect(tellViews('marksChanged', null)).resolves.toBeUndefined();
  });

  it('to a page without an engine come back as null', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askPage(7, 0, 'listMarks', null)).toBeNull();
  });

  it.each([null, 'hello', 7, {}, { to: 'background' }, { to: 'background', name: 'toString' }, { name: 'gate' }])(
    'of another form are left alone: %j',
    async (message) => {
      answer('background', aBackground({}), new AbortController().signal);
      const reply = await fakeBrowser.runtime.sendMessage(message).catch(() => 'nobody');
      expect(reply === 'nobody' || reply === undefined).toBe(true);
    },
  );
});
