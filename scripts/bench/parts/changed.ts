import type { ChangeTimes, LoadedChanges } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';

/** The most walks over the page that following the change of one of its paragraphs may take. */
const MOST_WALKS = 25;

/** What following the change of one paragraph takes, on a page that has been read before. */
export const measureChanged: BenchPart = async ({ withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 8_000 : 100_000, shape: 'plain' } as const;
  const loads: LoadedChanges[] = [];
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      loads.push(await browser.load('changed', { page, query: { changes: short ? 8 : 20 } }));
    }
  });
  const first = loads.flatMap(({ changes }) => changes.slice(0, 1));
  const later = loads.flatMap(({ changes }) => changes.slice(1));
  const walk = median(loads.map((load) => load.walk)) ?? Number.NaN;
  const all = middle(later, ({ sweep, match, rest }) => sweep + match + rest);
  const rows = [
    row('the first', first),
    row(
      'later: words come',
      later.filter(({ isRemoved }) => !isRemoved),
    ),
    row(
      'later: words go, others come',
      later.filter(({ isRemoved }) => isRemoved),
    ),
  ];
  const head = ['change', 'before the next frame (ms)', 'match (ms)', 'all else (ms)', 'together (ms)'];
  const words = page.words.toLocaleString('en');
  return {
    text: `One paragraph changed on a page of ${words} words (a walk over it: ${fixed(walk)} ms):\n\n${markdownTable([head, ...rows])}`,
    checks: [{ name: 'following the change of a paragraph, in walks', measured: all / walk, most: MOST_WALKS }],
  };
};

function row(what: string, changes: readonly ChangeTimes[]): string[] {
  const parts = [
    ({ sweep }: ChangeTimes) => sweep,
    ({ match }: ChangeTimes) => match,
    ({ rest }: ChangeTimes) => rest,
    ({ sweep, match, rest }: ChangeTimes) => sweep + match + rest,
  ];
  return [what, ...parts.map((of) => fixed(middle(changes, of), 2))];
}

function middle(changes: readonly ChangeTimes[], of: (change: ChangeTimes) => number): number {
  return median(changes.map(of)) ?? Number.NaN;
}
