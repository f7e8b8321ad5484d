import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { askedWriting } = await import('../../utils/storage/asked-writing.ts');
const { forgetPrivateWindows } = await import('../../utils/storage/private-windows.ts');

beforeEach(() => fakeBrowser.reset());

describe('what the reader wants to write about', () => {
  it('is taken once, by whoever asks first', async () => {
    const asked = askedWriting<string>(false);
    await asked.put(7, 'the page');
    expect(await asked.take(8)).toBeNull();
    expect(await Promise.all([asked.take(7), asked.take(7)])).toEqual(['the page', null]);
    expect(await asked.take(7)).toBeNull();
  });

  it('goes with the last private window where it is from one', async () => {
    await askedWriting(true).put(7, 'a private page');
    await askedWriting(false).put(7, 'the page');
    await forgetPrivateWindows();
    expect(await askedWriting(true).take(7)).toBeNull();
    expect(await askedWriting(false).take(7)).toBe('the page');
  });
});
