import { describe, expect, it } from 'vitest';
import { isKept } from '../../scripts/bench/limits.ts';
import type { LoadedPage } from '../../scripts/bench/loaded.ts';
import { checksOf, ratioTable } from '../../scripts/bench/parts/pages.ts';
import type { Topic } from '../../scripts/bench/sentences.ts';
import { growthOf, summarize } from '../../scripts/bench/summary.ts';

const PARTS = { gate: 1, read: 2, send: 1, inPage: 4, match: 8, paint: 2 };

function aWalk(walk: number): LoadedPage {
  return { first: 'walk', cold: { walk } };
}

function anEngine(warmWalks: readonly number[], parts = PARTS): LoadedPage {
  const warm = warmWalks.map((walk) => ({ walk, ...parts }));
  return { first: 'engine', cold: parts, warm, marks: 3, figures: 5, longest: { page: 20, background: 30 } };
}

function aSummary(words: number, topic: Topic = 'on', parts = PARTS) {
  return summarize({ page: { topic, words, shape: 'plain' }, loaded: [aWalk(4), anEngine([2], parts)] });
}

describe('the summary of a page', () => {
  it('gives each part in walks, first calls against first ones and warm against warm ones', () => {
    const { cold, warm, marks } = summarize({
      page: { topic: 'on', words: 1_000, shape: 'plain' },
      loaded: [aWalk(4), aWalk(400), aWalk(3), anEngine([2, 1, 70])],
    });
    expect(marks).toBe(3);
    const [page, both] = ['in the page, but paint', 'but paint'];
    expect(cold).toEqual({
      walkMs: 4,
      walks: { gate: 0.25, read: 0.5, send: 0.25, [page]: 1, match: 2, [both]: 3, paint: 0.5, all: 3.5 },
    });
    expect(warm).toEqual({
      walkMs: 2,
      walks: { gate: 0.5, read: 1, send: 0.5, [page]: 2, match: 4, [both]: 6, paint: 1, all: 7 },
    });
  });

  it.each<[lacking: string, loaded: LoadedPage[]]>([
    ['loads', []],
    ['a walk', [anEngine([2])]],
    ['an engine', [aWalk(4)]],
    ['warm calls', [aWalk(4), anEngine([])]],
  ])('is refused for lack of %s', (_, loaded) => {
    expect(() => summarize({ page: { topic: 'on', words: 1_000, shape: 'plain' }, loaded })).toThrow(/Too few loads/);
  });
});

it('growth is given for topics with pages of several sizes only', () => {
  const tenfold = { gate: 1, read: 20, send: 10, inPage: 40, match: 80, paint: 20 };
  const summaries = [aSummary(1_000), aSummary(10_000, 'on', tenfold), aSummary(1_000, 'off')];
  expect(growthOf(summaries).map(({ topic }) => topic)).toEqual(['on']);
  expect(growthOf(summaries)[0]?.all).toBeCloseTo(1, 5);
});

describe('the limits', () => {
  const faults = (...summaries: ReturnType<typeof aSummary>[]) =>
    checksOf(summaries)
      .filter((check) => !isKept(check))
      .map(({ name }) => name);

  it('are kept by ordinary ratios', () => {
    expect(faults(aSummary(1_000), aSummary(1_000, 'off'))).toEqual([]);
  });

  it('name the part that takes too long', () => {
    expect(faults(aSummary(1_000, 'on', { ...PARTS, match: 2_000 }))).toEqual([expect.stringContaining('match')]);
  });

  it('look at the ratios of the largest page alone', () => {
    const slow = aSummary(1_000, 'on', { ...PARTS, match: 2_000 });
    expect(faults(slow, aSummary(10_000))).toEqual([]);
  });

  it('name the topic whose time grows too fast', () => {
    const hundredfold = { ...PARTS, inPage: 12, match: 90, paint: 25 };
    expect(faults(aSummary(1_000, 'near'), aSummary(2_000, 'near', hundredfold))).toEqual([
      expect.stringContaining('growth'),
    ]);
  });

  it('are not kept by what came to no number', () => {
    expect(isKept({ name: 'nothing', measured: Number.NaN, most: 1 })).toBe(false);
  });
});

it('the table has a row for the first calls and one for the warm ones', () => {
  const lines = ratioTable([aSummary(1_000)]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/on .* 1,000 .* first \| .*4\.00 \| .* 20\.0 \| +30\.0 \|$/);
  expect(lines[3]).toMatch(/on .* 1,000 .* warm *\| .*2\.00 \|/);
});
