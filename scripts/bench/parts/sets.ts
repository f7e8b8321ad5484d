import type { LoadedSets } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';
import { inWalks } from '../summary.ts';

const CLAIMS_A_SET = 200;

/** With ten times the sets matching may take so many times as long; on a quiet machine it is far less. */
const MOST_BY_TEN = 8;

/** What the number of active claim sets costs on a page that is about one of them. */
export const measureManySets: BenchPart = async ({ withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 4_000 : 10_000, shape: 'plain' } as const;
  const counts = short ? [1, 10] : [1, 10, 100];
  const loads = new Map<number, LoadedSets[]>(counts.map((count) => [count, []]));
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      for (const [sets, own] of loads) {
        const query = { sets, claims: CLAIMS_A_SET, rounds: 3, sampleMs: 10 };
        own.push(await browser.load('sets', { page, query }));
      }
    }
  });
  const measured = [...loads].map(([sets, own]) => ({ sets, ...middles(own) }));
  const [one, ten] = measured;
  const head = ['sets', 'claims', 'gate (ms)', 'made ready and first read (ms)', 'match (walks)', 'but paint (walks)'];
  const rows = measured.map(({ sets, claims, gate, first, match, butPaint }) => [
    String(sets),
    fixed(claims, 0),
    fixed(gate, 2),
    fixed(first, 0),
    fixed(match, 2),
    fixed(butPaint, 2),
  ]);
  const ratio = (ten?.match ?? Number.NaN) / (one?.match ?? Number.NaN);
  return {
    text: `Claim sets active on a page of ${page.words.toLocaleString('en')} words about one of them:\n\n${markdownTable([head, ...rows])}`,
    checks: [{ name: 'matching with ten sets, against one', measured: ratio, most: MOST_BY_TEN }],
  };
};

function middles(loads: readonly LoadedSets[]) {
  const middle = (of: (load: LoadedSets) => number) => median(loads.map(of)) ?? Number.NaN;
  const walks = inWalks(loads.flatMap(({ warm }) => warm));
  return {
    claims: middle(({ claims }) => claims),
    gate: middle(({ gate }) => gate),
    first: middle(({ first }) => first),
    match: walks.match,
    butPaint: walks['but paint'],
  };
}
