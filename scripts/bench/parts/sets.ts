import type { LoadedSets } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';
import { inWalks } from '../summary.ts';

const CLAIMS_A_SET = 200;

/** Of which of the active sets the page speaks: of the bundled one alone, or of all, since all have words of it in their gates. */
const SPOKEN = ['one', 'all'] as const;

type Spoken = (typeof SPOKEN)[number];

/** With ten times the sets matching may take so many times as long; on a quiet machine it is far less. */
const MOST_BY_TEN: Readonly<Record<Spoken, number>> = { one: 2.5, all: 8 };

/** What the number of active claim sets costs on a page that speaks of one of them, or of all. */
export const measureManySets: BenchPart = async ({ withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 4_000 : 10_000, shape: 'plain' } as const;
  const counts = short ? [1, 10] : [1, 10, 100];
  const cases = SPOKEN.flatMap((spoken) => counts.map((count) => ({ count, spoken, loads: [] as LoadedSets[] })));
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      for (const { count, spoken, loads } of cases) {
        const query = { sets: count, spoken, claims: CLAIMS_A_SET, rounds: 3, sampleMs: 10 };
        loads.push(await browser.load('sets', { page, query }));
      }
    }
  });
  const measured = cases.map(({ count, spoken, loads }) => ({ count, spoken, ...middles(loads) }));
  const matchOf = (count: number, spoken: Spoken) =>
    measured.find((one) => one.count === count && one.spoken === spoken)?.match ?? Number.NaN;
  const head = [
    'sets',
    'claims',
    'spoken of',
    'gate (ms)',
    'made ready and first read (ms)',
    'in the page, but paint (walks)',
    'match (walks)',
    'but paint (walks)',
  ];
  const rows = measured.map(({ count, spoken, claims, gate, first, inPage, match, butPaint }) => [
    String(count),
    fixed(claims, 0),
    spoken,
    fixed(gate, 2),
    fixed(first, 0),
    fixed(inPage, 2),
    fixed(match, 2),
    fixed(butPaint, 2),
  ]);
  return {
    text: `Claim sets active on a page of ${page.words.toLocaleString('en')} words:\n\n${markdownTable([head, ...rows])}`,
    checks: SPOKEN.map((spoken) => ({
      name: `matching with ten sets, against one, where the page speaks of ${spoken}`,
      measured: matchOf(10, spoken) / matchOf(1, spoken),
      most: MOST_BY_TEN[spoken],
    })),
  };
};

function middles(loads: readonly LoadedSets[]) {
  const middle = (of: (load: LoadedSets) => number) => median(loads.map(of)) ?? Number.NaN;
  const walks = inWalks(loads.flatMap(({ warm }) => warm));
  return {
    claims: middle(({ claims }) => claims),
    gate: middle(({ gate }) => gate),
    first: middle(({ first }) => first),
    inPage: walks['in the page, but paint'],
    match: walks.match,
    butPaint: walks['but paint'],
  };
}
