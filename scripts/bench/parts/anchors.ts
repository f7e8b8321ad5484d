import type { LoadedAnchors } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';

const NOTES = 100;

/** The most walks that finding notes again on an unchanged page may take. */
const MOST_WALKS = 12;

/** What finding the notes of a page again takes, on the page as it was and on what may have become of it. */
export const measureAnchorsAgain: BenchPart = async ({ withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 5_000 : 20_000, shape: 'plain' } as const;
  const loads: LoadedAnchors[] = [];
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      loads.push(await browser.load('anchors', { page, query: { notes: NOTES } }));
    }
  });
  const middle = (of: (load: LoadedAnchors) => number | undefined) =>
    median(loads.flatMap((load) => of(load) ?? [])) ?? Number.NaN;
  const walks = middle(({ unchanged, walk }) => unchanged / walk);
  const rows = [
    [
      'as it was',
      fixed(
        middle(({ unchanged }) => unchanged),
        2,
      ),
      fixed(walks, 2),
      '1',
    ],
    ...Object.keys(loads[0]?.changed ?? {}).map((what) => {
      const longest = middle(({ changed }) => changed[what]?.longest);
      const inWalks = middle(({ changed, walk }) => (changed[what]?.longest ?? Number.NaN) / walk);
      return [
        what,
        fixed(longest, 2),
        fixed(inWalks, 2),
        fixed(
          middle(({ changed }) => changed[what]?.times),
          0,
        ),
      ];
    }),
  ];
  const head = ['page', 'longest at a time (ms)', 'walks', 'times'];
  const words = page.words.toLocaleString('en');
  return {
    text: `${NOTES} notes found again on a page of ${words} words (a walk over it: ${fixed(
      middle(({ walk }) => walk),
      2,
    )} ms):\n\n${markdownTable([head, ...rows])}`,
    checks: [{ name: 'finding notes again on an unchanged page, in walks', measured: walks, most: MOST_WALKS }],
  };
};
