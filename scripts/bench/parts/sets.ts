import type { LoadedSets } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';
import { inWalks } from '../summary.ts';

const CLAIMS_A_SET = 200;

/** Which of the active sets the page is compared with: those that it speaks of, as readers have it, or all, as where every page spoke of them. */
const SENT = { spoken: 'those it speaks of', all: 'all' } as const;

type Sent = keyof typeof SENT;

/** With ten times the sets matching may take so many times as long; on a quiet machine it is far less. */
const MOST_BY_TEN: Readonly<Record<Sent, number>> = { spoken: 2.5, all: 8 };

/** What the number of active claim sets costs on a page that is about one of them. */
export const measureManySets: BenchPart = async ({ withBenchBrowser, short }) => {
  const page = { topic: 'on', words: short ? 4_000 : 10_000, shape: 'plain' } as const;
  const counts = short ? [1, 10] : [1, 10, 100];
  const cases = (Object.keys(SENT) as Sent[]).flatMap((sent) =>
    counts.map((count) => ({ count, sent, loads: [] as LoadedSets[] })),
  );
  await withBenchBrowser(async (browser) => {
    for (let load = 0; load < (short ? 1 : 3); load++) {
      for (const { count, sent, loads } of cases) {
        const query = { sets: count, sent, claims: CLAIMS_A_SET, rounds: 3, sampleMs: 10 };
        loads.push(await browser.load('sets', { page, query }));
      }
    }
  });
  const measured = cases.map(({ count, sent, loads }) => ({ count, sent, ...middles(loads) }));
  const matchOf = (count: number, sent: Sent) =>
    measured.find((one) => one.count === count && one.sent === sent)?.match ?? Number.NaN;
  const head = [
    'sets',
    'claims',
    'compared with',
    'gate (ms)',
    'made ready and first read (ms)',
    'match (walks)',
    'but paint (walks)',
  ];
  const rows = measured.map(({ count, sent, claims, gate, first, match, butPaint }) => [
    String(count),
    fixed(claims, 0),
    SENT[sent],
    fixed(gate, 2),
    fixed(first, 0),
    fixed(match, 2),
    fixed(butPaint, 2),
  ]);
  return {
    text: `Claim sets active on a page of ${page.words.toLocaleString('en')} words about one of them:\n\n${markdownTable([head, ...rows])}`,
    checks: (Object.keys(SENT) as Sent[]).map((sent) => ({
      name: `matching with ten sets, against one, compared with ${SENT[sent]}`,
      measured: matchOf(10, sent) / matchOf(1, sent),
      most: MOST_BY_TEN[sent],
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
    match: walks.match,
    butPaint: walks['but paint'],
  };
}
