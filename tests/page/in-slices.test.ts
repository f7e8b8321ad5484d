import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSlices } from '../../utils/page/in-slices.ts';

function* counting(to: number): Generator<number, string> {
  for (let count = 1; count <= to; count++) yield count;
  return 'done';
}

test('hands over what each slice has given, and what all comes to', async () => {
  const slices: (readonly number[])[] = [];
  const { signal } = new AbortController();
  const outcome = await inSlices(counting(3), { signal, sliceMs: 0, onSlice: (parts) => slices.push(parts) });
  expect(outcome).toBe('done');
  expect(slices).toEqual([[1], [2], [3], []]);
});

test('leaves the page its turn before each slice', async () => {
  const order: string[] = [];
  const { signal } = new AbortController();
  const pageWorks = () => setTimeout(() => order.push('page'), 0);
  pageWorks();
  await inSlices(counting(2), {
    signal,
    sliceMs: 0,
    onSlice(parts) {
      order.push(`slice ${parts}`);
      pageWorks();
    },
  });
  expect(order).toEqual(['page', 'slice 1', 'page', 'slice 2', 'page', 'slice ']);
});

describe('where the browser lets work come ahead of what else waits', () => {
  /** A clock that moves on by five milliseconds whenever it is looked at. */
  let now = 0;
  const yields = vi.fn(() => Promise.resolve());

  beforeEach(() => {
    vi.stubGlobal('scheduler', { yield: yields });
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 5;
      return now;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    yields.mockClear();
  });

  test('comes ahead for a moment only', async () => {
    const { signal } = new AbortController();
    await inSlices(counting(100), { signal, sliceMs: 0 });
    expect(yields).toHaveBeenCalled();
    expect(yields.mock.calls.length).toBeLessThan(20);
  });

  test("leaves the page's timers their turn in that moment too", async () => {
    const ran: number[] = [];
    const { signal } = new AbortController();
    const timer = setInterval(() => ran.push(now), 0);
    await inSlices(counting(100), { signal, sliceMs: 0 });
    clearInterval(timer);
    const soon = ran.filter((at) => at < 120);
    expect(soon.length).toBeGreaterThanOrEqual(2);
    const waits = soon.map((at, index) => at - (soon[index - 1] ?? 0));
    expect(Math.max(...waits)).toBeLessThan(60);
  });
});

test('does short work in one slice', async () => {
  const slices: (readonly number[])[] = [];
  const { signal } = new AbortController();
  await inSlices(counting(3), { signal, sliceMs: 10_000, onSlice: (parts) => slices.push(parts) });
  expect(slices).toEqual([[1, 2, 3]]);
});

test('ends with the signal, and the work with it', async () => {
  const life = new AbortController();
  let ended = false;
  function* endless(): Generator<number, string> {
    try {
      for (;;) yield 1;
    } finally {
      ended = true;
    }
  }
  const work = inSlices(endless(), { signal: life.signal, sliceMs: 0, onSlice: () => life.abort() });
  expect(await work).toBeNull();
  expect(ended).toBe(true);
});

test('throws what the work throws', async () => {
  const { signal } = new AbortController();
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  function* broken(): Generator<number, string> {
    throw new Error('broken');
  }
  await expect(inSlices(broken(), { signal })).rejects.toThrow('broken');
});
