import { type AnsweredChange, answeredChanges } from '../answered-changes.ts';
import type { ChangeTimes, LoadedChanges } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';

/** The most walks over the page that following the change of one of its paragraphs may take, in the page and altogether. */
const MOST_WALKS = { page: 3, both: 6 } as const;

/** The columns of the table, by what of a change they tell in milliseconds. */
const COLUMNS: Readonly<Record<string, (change: ChangeTimes) => number>> = {
  'in the page, before the next frame (ms)': ({ sweep }) => sweep,
  'in the page, later (ms)': ({ rest }) => rest,
  'in the background (ms)': ({ match }) => match,
  'together (ms)': ({ sweep, match, rest }) => sweep + match + rest,
};

/** What following the change of one paragraph takes, on a page that has been read before. */
export const measureChanged: BenchPart = async ({ found, withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 8_000 : 100_000, shape: 'plain' } as const;
  const loads: LoadedChanges[] = [];
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      loads.push(await browser.load('changed', { page, query: { changes: short ? 8 : 20 } }));
    }
  });
  const answered = short ? [] : await answeredChanges(found, page, 8);
  const first = loads.flatMap(({ changes }) => changes.slice(0, 1));
  const later = loads.flatMap(({ changes }) => changes.slice(1));
  const walk = middle(loads, (load) => load.walk);
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
  const table = markdownTable([['change', ...Object.keys(COLUMNS)], ...rows]);
  const inPage = middle(later, ({ sweep, rest }) => sweep + rest);
  const both = middle(later, ({ sweep, match, rest }) => sweep + match + rest);
  const words = page.words.toLocaleString('en');
  return {
    text: `One paragraph changed on a page of ${words} words (a walk over it: ${fixed(walk)} ms):\n\n${table}${answeredLine(answered)}`,
    checks: [
      {
        name: 'following a change of a paragraph in the page, in walks',
        measured: inPage / walk,
        most: MOST_WALKS.page,
      },
      { name: 'following a change of a paragraph, in walks', measured: both / walk, most: MOST_WALKS.both },
    ],
  };
};

function row(what: string, changes: readonly ChangeTimes[]): string[] {
  return [what, ...Object.values(COLUMNS).map((of) => fixed(middle(changes, of), 2))];
}

function answeredLine(answered: readonly AnsweredChange[]): string {
  if (answered.length === 0) return '';
  const followed = fixed(middle(answered, (change) => change.followed));
  const waited = fixed(middle(answered, (change) => change.waited));
  return `\n\nIn the extension itself such a change is painted ${followed} ms after the page begins to follow it, of which it waits ${waited} ms for the background.`;
}

function middle<One>(all: readonly One[], of: (one: One) => number): number {
  return median(all.map(of)) ?? Number.NaN;
}
