import { expect, test, vi } from 'vitest';
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

test('comes ahead of what else waits for a moment only, where the browser lets it', async () => {
  const yields = vi.fn(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: yields });
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  const { signal } = new AbortController();
  await inSlices(counting(100), { signal, sliceMs: 0 });
  clock.mockRestore();
  vi.unstubAllGlobals();
  expect(yields).toHaveBeenCalled();
  expect(yields.mock.calls.length).toBeLessThan(20);
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
