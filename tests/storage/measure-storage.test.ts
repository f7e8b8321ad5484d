import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { measureStorage, riskOf } = await import('../../utils/storage/measure-storage.ts');
const { askToPersist } = await import('../../utils/storage/ask-to-persist.ts');

const SAFE = { failing: false, persisted: true, usage: 10, quota: 100 };

const aStorage = (parts: object) => {
  const storage = { persisted: async () => false, estimate: async () => ({ usage: 10, quota: 100 }), ...parts };
  vi.stubGlobal('navigator', { storage });
};

const mayStoreWithoutLimit = (may: boolean) => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(may as never);
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  mayStoreWithoutLimit(false);
});

describe('the risk', () => {
  it.each([
    ['none where all is well', {}, null],
    ['none where the browser does not say how much there is', { usage: null, quota: null }, null],
    ['no promise', { persisted: false }, 'not-persisted'],
    ['little room, which is worse', { persisted: false, usage: 95 }, 'nearly-full'],
    ['not at nine tenths yet', { usage: 90 }, null],
    ['a failure, which is worst', { failing: true, usage: 95 }, 'failing'],
  ])('%s', (_what, parts, expected) => {
    expect(riskOf({ ...SAFE, ...parts })).toBe(expected);
  });
});

it('a browser that tells nothing and a database that does not open are told of, not thrown', async () => {
  const refused = async () => Promise.reject(new Error('no'));
  aStorage({ persisted: refused, estimate: refused });
  expect(await measureStorage({ failing: false, count: refused })).toEqual({
    notes: 0,
    persisted: false,
    usage: null,
    quota: null,
    backedUp: null,
    risk: 'failing',
  });
});

it.each([
  ['neither a promise nor the permission', false, false, 'not-persisted'],
  ['a promise', true, false, null],
  ['the permission to store without limit', false, true, null],
] as const)('with %s the risk is %s, %s: %s', async (_what, promised, unlimited, risk) => {
  aStorage({ persisted: async () => promised });
  mayStoreWithoutLimit(unlimited);
  expect(await measureStorage({ failing: false, count: async () => 3 })).toMatchObject({ notes: 3, risk });
});

it('the promise is asked for once, and none is had where there is nobody to ask', async () => {
  const persist = vi.fn(async () => true);
  aStorage({ persist });
  expect(await askToPersist()).toBe(true);
  aStorage({ persist, persisted: async () => true });
  expect(await askToPersist()).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
  aStorage({});
  expect(await askToPersist()).toBe(false);
});
