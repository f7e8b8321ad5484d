import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers.ts';
import type { LoadedPainting } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { RENDERING_CATEGORIES, renderingBetween } from '../rendering.ts';
import { median } from '../statistics.ts';

const WAYS = ['paint', 'wrap', 'nothing'] as const;

type Way = (typeof WAYS)[number];

const SAYS: Readonly<Record<Way, string>> = {
  paint: 'painted',
  wrap: 'wrapped in elements',
  nothing: 'left alone',
};

/** Painting may take as long as so much of wrapping, by script and forced layout. Firefox lays marked text out as slowly as elements. */
const MOST_OF_WRAPPING: Readonly<Record<BrowserName, number>> = { chromium: 0.5, firefox: 2 };

interface Sample extends LoadedPainting {
  /** Milliseconds of the browser's own rendering; null where it does not tell. */
  readonly rendering: number | null;
}

/** What painting many marks takes, against wrapping the same words in elements. */
export const measurePaint: BenchPart = async ({ found, withBenchBrowser, short }) => {
  const marks = short ? 2_000 : 10_000;
  const page = { topic: 'on', words: 10 * marks, shape: 'plain' } as const;
  const samples: Record<Way, Sample[]> = { paint: [], wrap: [], nothing: [] };
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 2 : 5); load++) {
      for (const way of WAYS) {
        let rendering: number | null = null;
        const watch = async (tab: Page) => {
          await tab.tracing.start({ categories: RENDERING_CATEGORIES });
          return async () => {
            rendering = renderingBetween((await tab.tracing.stop()) ?? new Uint8Array());
          };
        };
        const isTraced = found.name === 'chromium';
        const loaded = await browser.load('paint', { page, query: { way, marks }, ...(isTraced ? { watch } : {}) });
        samples[way].push({ ...loaded, rendering });
      }
    }
  });
  const middle = (way: Way, of: (sample: Sample) => number | null) =>
    median(samples[way].flatMap((one) => of(one) ?? []));
  const together = (way: Way) => middle(way, ({ script, layout }) => script + layout);
  const rows = WAYS.map((way) => [
    SAYS[way],
    fixed(
      middle(way, ({ script }) => script),
      2,
    ),
    fixed(
      middle(way, ({ layout }) => layout),
      2,
    ),
    fixed(together(way), 2),
    fixed(
      middle(way, ({ rendering }) => rendering),
      2,
    ),
  ]);
  const head = [
    `${marks.toLocaleString('en')} words`,
    'script (ms)',
    'forced layout (ms)',
    'both (ms)',
    'rendering (ms)',
  ];
  const [painted, wrapped] = [together('paint') ?? Number.NaN, together('wrap') ?? Number.NaN];
  return {
    text: markdownTable([head, ...rows]),
    checks: [
      { name: 'painting, as a part of wrapping', measured: painted / wrapped, most: MOST_OF_WRAPPING[found.name] },
    ],
  };
};
