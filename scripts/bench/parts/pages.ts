import type { BenchBrowser } from '../bench-browser.ts';
import type { BenchPage, Shape } from '../generate-page.ts';
import type { Check } from '../limits.ts';
import type { LoadedPage } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { TOPICS, type Topic } from '../sentences.ts';
import { growthOf, type MeasuredPage, PARTS, type PageSummary, type Part, summarize, type Times } from '../summary.ts';

/** How often and how long a page is loaded and measured. */
interface PagePlan {
  readonly page: BenchPage;
  /** Loads that begin with the walk, and as many that begin with the engine. */
  readonly loads: number;
  /** How many of those that begin with the engine go on to warm calls. */
  readonly warmLoads: number;
  readonly rounds: number;
  readonly sampleMs: number;
  /** For how long the engine is called before calls count as warm ones. */
  readonly warmUpMs: number;
}

/**
 * The compilers are done with the engine, which is many functions of a few hundred calls each, after dozens of calls; the short form's
 * warm calls are the fifth or so.
 */
const FULL_WARM_UP = 3_000;
const SHORT_WARM_UP = 250;

const FULLY = { sampleMs: 20, warmUpMs: FULL_WARM_UP };
const BRIEFLY = { loads: 1, warmLoads: 1, rounds: 4, sampleMs: 10, warmUpMs: SHORT_WARM_UP };

const FULL: readonly PagePlan[] = [
  ...plans(TOPICS, [1_000, 10_000, 100_000], 'plain', { ...FULLY, loads: 3, warmLoads: 2, rounds: 3 }),
  ...plans(['on'], [10_000, 100_000], 'nested', { ...FULLY, loads: 2, warmLoads: 1, rounds: 3 }),
  ...plans(['on'], [10_000, 100_000], 'split', { ...FULLY, loads: 2, warmLoads: 1, rounds: 3 }),
  // Minutes on a busy machine.
  ...plans(['on'], [1_000_000], 'plain', { ...FULLY, loads: 1, warmLoads: 1, rounds: 1 }),
];

const SHORT: readonly PagePlan[] = [
  ...plans(['on'], [1_000, 8_000], 'plain', BRIEFLY),
  ...plans(['news', 'off'], [8_000], 'plain', BRIEFLY),
];

/**
 * The most walks that a part may take warm, for pages of a topic. Two to three times what was measured, for machines are busy and differ: they
 * catch what has grown out of hand, while docs/performance.md tells how fast it is.
 */
const MOST_WALKS: readonly { readonly topic: Topic; readonly part: Part; readonly most: number }[] = [
  { topic: 'off', part: 'gate', most: 1 },
  { topic: 'on', part: 'gate', most: 1 },
  { topic: 'on', part: 'in the page, but paint', most: 15 },
  { topic: 'news', part: 'in the page, but paint', most: 15 },
  { topic: 'news', part: 'match', most: 50 },
  { topic: 'on', part: 'match', most: 60 },
  { topic: 'on', part: 'paint', most: 8 },
];

const MOST_GROWTH = 1.4;

const FIRSTS: readonly LoadedPage['first'][] = ['walk', 'engine'];

/** What reading, matching and painting whole pages takes, in walks over the same page. */
export const measurePages: BenchPart = async ({ withBenchBrowser, short }) => {
  const wanted = short ? SHORT : FULL;
  const measured = await withBenchBrowser((browser) => loadAll(browser, wanted));
  const summaries = measured.map(summarize);
  return { text: `${ratioTable(summaries)}\n\n${growthLines(summaries)}`, checks: checksOf(summaries) };
};

/** Loads walk and engine first in turns, and one page after the other, so that a busy while of the machine spreads over all. */
async function loadAll(browser: BenchBrowser, wanted: readonly PagePlan[]): Promise<MeasuredPage[]> {
  const loaded = new Map<BenchPage, LoadedPage[]>(wanted.map(({ page }) => [page, []]));
  const most = Math.max(...wanted.map(({ loads }) => loads));
  for (let load = 0; load < most; load++) {
    for (const { page, loads, warmLoads, rounds, sampleMs, warmUpMs } of wanted) {
      if (load >= loads) continue;
      for (const first of FIRSTS) {
        const query = { first, rounds: load < warmLoads ? rounds : 0, sampleMs, warmUpMs };
        loaded.get(page)?.push(await browser.load('pages', { page, query }));
      }
    }
  }
  return [...loaded].map(([page, outcomes]) => ({ page, loaded: outcomes }));
}

/** A row for the first calls of each page and one for the warm ones. */
export function ratioTable(summaries: readonly PageSummary[]): string {
  const parts = PARTS.map((part) => `${part} (walks)`);
  const longest = ['longest task in the page (ms)', 'longest turn of the background (ms)'];
  const head = ['topic', 'shape', 'words', 'figures', 'marks', 'calls', 'walk (ms)', ...parts, ...longest];
  const rows = summaries.flatMap(({ page, figures, marks, cold, warm, longest }) => {
    const lead = [page.topic, page.shape, page.words.toLocaleString('en'), String(figures), String(marks)];
    return [
      [...lead, 'first', ...cellsOf(cold), fixed(longest.page), fixed(longest.background)],
      [...lead, 'warm', ...cellsOf(warm), '', ''],
    ];
  });
  return markdownTable([head, ...rows]);
}

function growthLines(summaries: readonly PageSummary[]): string {
  return growthOf(summaries)
    .map(({ topic, shape, walk, all }) => {
      const of = `${topic} topic${shape === 'plain' ? '' : `, ${shape}`}`;
      return `- Slope ${of}: ${all.toFixed(2)} (the walk's own: ${walk.toFixed(2)})`;
    })
    .join('\n');
}

/**
 * What the measured pages are held to: the ratios of the largest page of a topic, for on a busy machine the calls of short pages take long to
 * warm up, and the growth. No time.
 */
export function checksOf(summaries: readonly PageSummary[]): Check[] {
  const ratios = MOST_WALKS.flatMap(({ topic, part, most }) => {
    const largest = summaries.filter(({ page }) => page.topic === topic).sort((a, b) => b.page.words - a.page.words)[0];
    if (largest === undefined) return [];
    const { page, warm } = largest;
    return [
      { name: `${part} of a page ${topic} topic, ${page.words} words, in walks`, measured: warm.walks[part], most },
    ];
  });
  const slopes = growthOf(summaries).map(({ topic, all }) => ({
    name: `growth with the words of a page ${topic} topic`,
    measured: all,
    most: MOST_GROWTH,
  }));
  return [...ratios, ...slopes];
}

function cellsOf({ walkMs, walks }: Times): string[] {
  return [fixed(walkMs, 2), ...PARTS.map((part) => fixed(walks[part], 2))];
}

function plans(
  topics: readonly Topic[],
  sizes: readonly number[],
  shape: Shape,
  plan: Omit<PagePlan, 'page'>,
): readonly PagePlan[] {
  return sizes.flatMap((words) => topics.map((topic) => ({ page: { topic, words, shape }, ...plan })));
}
