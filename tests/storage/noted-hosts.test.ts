import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { addNotedHosts, readNotedHosts, resetNotedHosts } = await import('../../utils/storage/noted-hosts.ts');

beforeEach(() => fakeBrowser.reset());

describe('the hosts that have notes', () => {
  it('are none at first, then those of all addresses, each once', async () => {
    expect(await readNotedHosts()).toEqual([]);
    await Promise.all([
      addNotedHosts(['https://news.example/a', 'https://news.example/b']),
      addNotedHosts(['https://paper.example/', 'no address']),
    ]);
    expect(await readNotedHosts()).toEqual(['news.example', 'paper.example']);
  });

  it('are forgotten but for those that are read anew', async () => {
    await addNotedHosts(['https://news.example/', 'https://paper.example/']);
    await resetNotedHosts(async () => ['https://paper.example/2']);
    expect(await readNotedHosts()).toEqual(['paper.example']);
  });

  it('stay where one is added while they are read anew', async () => {
    let finish: (addresses: readonly string[]) => void = () => undefined;
    const resetting = resetNotedHosts(() => new Promise((read) => (finish = read)));
    const adding = addNotedHosts(['https://late.example/']);
    await new Promise((later) => setTimeout(later));
    finish(['https://news.example/']);
    await Promise.all([resetting, adding]);
    expect(await readNotedHosts()).toEqual(['news.example', 'late.example']);
  });

  it('stay as they were where they can not be read', async () => {
    await addNotedHosts(['https://news.example/']);
    await expect(resetNotedHosts(() => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(await readNotedHosts()).toEqual(['news.example']);
  });
});
