import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { buildWishes } = await import('../../utils/storage/build-wishes.ts');
const { forgetPrivateWindows } = await import('../../utils/storage/private-windows.ts');

const ANCHOR = { quote: '14 people', prefix: '', suffix: '', start: 4, end: 13, pairsBefore: 0 };
const WISH = { tab: 3, frame: 0, incognito: false, anchor: ANCHOR };

beforeEach(() => fakeBrowser.reset());

describe('what is being built', () => {
  const wishes = buildWishes<string>();

  it('is found again with what was typed, until it is dropped', async () => {
    const id = await wishes.add(WISH);
    expect(await wishes.read(id)).toEqual({ ...WISH, id, typed: null });
    await wishes.type(id, 'at least 14');
    expect((await wishes.read(id))?.typed).toBe('at least 14');
    await wishes.drop(id);
    expect(await wishes.read(id)).toBeNull();
  });

  it('goes on where the same passage is asked for again, and not where another one is', async () => {
    const id = await wishes.add(WISH);
    expect(await wishes.add({ ...WISH })).toBe(id);
    expect(await wishes.add({ ...WISH, anchor: null })).not.toBe(id);
    expect(await wishes.add({ ...WISH, tab: 4 })).not.toBe(id);
  });

  it('is nothing under other keys of the session, which are not touched', async () => {
    await fakeBrowser.storage.session.set({ 'writing:3': 'a note' });
    expect(await wishes.read('writing:3')).toBeNull();
    await wishes.drop('writing:3');
    await wishes.type('writing:3', 'at least 14');
    expect(await fakeBrowser.storage.session.get('writing:3')).toEqual({ 'writing:3': 'a note' });
  });

  it('goes with the last private window where it is from one', async () => {
    const [open, secret] = [await wishes.add(WISH), await wishes.add({ ...WISH, tab: 5, incognito: true })];
    await forgetPrivateWindows();
    expect(await wishes.read(open)).not.toBeNull();
    expect(await wishes.read(secret)).toBeNull();
  });
});
