import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { rememberMarks, readRecentMarks, watchRecentMarks } = await import('../../utils/storage/recent-marks.ts');

const aPage = (name: string) => ({ url: `https://news.example/${name}`, title: name });
const lately = async (set: string) =>
  ((await readRecentMarks()).get(set) ?? []).map(({ title, marks }) => [title, marks]);

describe('what was marked lately', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is told of each set, the last page first', async () => {
    await rememberMarks(
      aPage('one'),
      new Map([
        ['flood', 2],
        ['vote', 1],
      ]),
    );
    await rememberMarks(aPage('two'), new Map([['flood', 5]]));
    expect(await lately('flood')).toEqual([
      ['two', 5],
      ['one', 2],
    ]);
    expect(await lately('vote')).toEqual([['one', 1]]);
    expect(await lately('other')).toEqual([]);
  });

  it('follows a page whose marks change, and forgets one that has none any more', async () => {
    await rememberMarks(aPage('one'), new Map([['flood', 2]]));
    await rememberMarks(aPage('one'), new Map([['flood', 3]]));
    expect(await lately('flood')).toEqual([['one', 3]]);
    await rememberMarks(aPage('one'), new Map());
    expect(await lately('flood')).toEqual([]);
  });

  it('is of the last twenty pages', async () => {
    for (let page = 1; page <= 25; page++) await rememberMarks(aPage(`${page}`), new Map([['flood', 1]]));
    expect(await lately('flood')).toHaveLength(20);
    expect((await lately('flood'))[0]).toEqual(['25', 1]);
  });

  it('stands in the memory of the browser alone, and is told of when it changes', async () => {
    const life = new AbortController();
    const heard = vi.fn();
    watchRecentMarks(heard, life.signal);
    await rememberMarks(aPage('one'), new Map([['flood', 2]]));
    expect(heard).toHaveBeenCalledOnce();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    life.abort();
    await rememberMarks(aPage('two'), new Map([['flood', 2]]));
    expect(heard).toHaveBeenCalledOnce();
  });
});
