import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { answer, askBackground, askOnce, askPage, askUntilAnswered, tellPages, tellViews } = await import(
  '../../utils/messages/speak.ts'
);

/** The origin of the extension's own documents. */
const ORIGIN = new URL(fakeBrowser.runtime.getURL('/popup.html')).origin;

/** A background that has these handlers and no other. */
const aBackground = (handlers: Partial<Handlers<ToBackground>>) => handlers as Handlers<ToBackground>;

describe('messages', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
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

  it('are said again where the background was stopped before it could answer, and not where it has refused', async () => {
    const gateWords = vi.fn(async () => ['harbour']);
    answer('background', aBackground({ gateWords }), new AbortController().signal);
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(new Error('The message channel closed.')).mockResolvedValueOnce(undefined as never);
    expect(await askUntilAnswered('gateWords', null)).toEqual(['harbour']);
    expect(send).toHaveBeenCalledTimes(3);
    send.mockClear();
    gateWords.mockRejectedValueOnce(new Error('no words'));
    await expect(askUntilAnswered('gateWords', null)).rejects.toThrow('no words');
    expect(send).toHaveBeenCalledTimes(1);
    send.mockRejectedValue(new Error('The message channel closed.'));
    await expect(askUntilAnswered('gateWords', null)).rejects.toThrow('Nobody answers');
  });

  it('are not asked twice of a background that goes on by each of them', async () => {
    const gateWords = vi.fn(async () => ['harbour']);
    answer('background', aBackground({ gateWords }), new AbortController().signal);
    expect(await askOnce('gateWords', null)).toEqual(['harbour']);
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('The channel is closed.'));
    expect(await askOnce('gateWords', null)).toBeNull();
    expect(send).toHaveBeenCalledOnce();
    send.mockRestore();
    gateWords.mockRejectedValueOnce(new Error('no words'));
    await expect(askOnce('gateWords', null)).rejects.toThrow('no words');
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

  it('to views that are not open are no failure, nor tabs that hold none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('none'));
    await expect(tellViews('marksChanged', null)).resolves.toBeUndefined();
    expect(send).toHaveBeenCalledWith(3, { to: 'views', name: 'marksChanged', request: null });
  });

  it('to a page without an engine come back as null', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askPage(7, 0, 'listMarks', null)).toBeNull();
  });

  it('to all pages reach every tab, though one of them has no engine', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }] as never);
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('none')).mockResolvedValue();
    await tellPages('notesChanged', null);
    expect(send.mock.calls.map(([tab, message]) => [tab, (message as { name: string }).name])).toEqual([
      [3, 'notesChanged'],
      [4, 'notesChanged'],
    ]);
  });

  it.each([
    [
      'a script of ours in a page',
      { tab: { id: 7, url: 'https://news.example/' }, frameId: 2, url: 'https://news.example/ad' },
      {
        tab: 7,
        frame: 2,
        incognito: false,
        tabUrl: 'https://news.example/',
        origin: 'https://news.example',
        own: false,
      },
    ],
    [
      'a page of ours framed in a page',
      { tab: { id: 7, incognito: true }, frameId: 3, url: fakeBrowser.runtime.getURL('/note-frame.html') },
      { tab: 7, frame: 3, incognito: true, tabUrl: null, origin: ORIGIN, own: true },
    ],
    [
      'the popup',
      { url: fakeBrowser.runtime.getURL('/popup.html') },
      { tab: null, frame: null, incognito: false, tabUrl: null, origin: ORIGIN, own: true },
    ],
    [
      'a page that has our name in its address',
      { tab: { id: 7 }, frameId: 0, url: `https://evil.example/?${fakeBrowser.runtime.getURL('/popup.html')}` },
      { tab: 7, frame: 0, incognito: false, tabUrl: null, origin: 'https://evil.example', own: false },
    ],
    ['who does not say', {}, { tab: null, frame: null, incognito: false, tabUrl: null, origin: null, own: false }],
  ])('name their sender: %s', async (_who, sender, expected) => {
    const whereAmI = vi.fn(async () => ({ tab: null, frame: null, incognito: false }));
    answer('background', aBackground({ whereAmI }), new AbortController().signal);
    await fakeBrowser.runtime.onMessage.trigger(
      { to: 'background', name: 'whereAmI', request: null },
      sender as never,
      () => {},
    );
    expect(whereAmI).toHaveBeenCalledWith(null, expected);
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
