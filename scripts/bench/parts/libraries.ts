import type { Contender, LoadedLibraries, Own } from '../loaded.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { median } from '../statistics.ts';

type Round = LoadedLibraries['rounds'][number];

/**
 * What is held against what: the whole of it, whose part in the page stands beside; the short form asks only that the whole is at least so
 * many times as fast.
 */
const MATCHES: readonly {
  readonly says: string;
  readonly other: Contender;
  readonly own: Own;
  readonly ownInPage: Own;
  readonly least: number;
}[] = [
  {
    says: "compromise's numbers() against reading and matching",
    other: 'compromise',
    own: 'whole',
    ownInPage: 'inPage',
    least: 1,
  },
  {
    says: 'Recognizers-Text against reading and matching',
    other: 'recognizers',
    own: 'whole',
    ownInPage: 'inPage',
    least: 0.25,
  },
  {
    says: 'mark.js wrapping digits against reading, matching, painting',
    other: 'markJs',
    own: 'wholeAndPaint',
    ownInPage: 'inPageAndPaint',
    least: 0.02,
  },
];

/** What others take for the figures of the same page. */
export const measureOthers: BenchPart = async ({ found, withBenchBrowser, short }) => {
  const sizes = short ? [2_000] : [1_000, 10_000];
  const texts: string[] = [];
  const checks: { name: string; measured: number; most: number }[] = [];
  await withBenchBrowser(async (browser) => {
    for (const words of sizes) {
      // Recognizers-Text's patterns end the process of a page in Firefox.
      const recognizers = found.name === 'firefox' ? 'no' : 'yes';
      const query = { rounds: short ? 2 : 5, sampleMs: 20, recognizers };
      const { rounds } = await browser.load('libraries', { page: { topic: 'on', words, shape: 'plain' }, query });
      texts.push(`A page of ${words.toLocaleString('en')} words on topic, warm:\n\n${tableOf(rounds)}`);
      for (const { says, other, own, least } of MATCHES) {
        if (other === 'recognizers' && recognizers === 'no') continue;
        checks.push({
          name: `${says}, times as fast (turned)`,
          measured: 1 / ratioOf(rounds, other, own),
          most: 1 / least,
        });
      }
    }
  });
  return { text: texts.join('\n\n'), checks };
};

function tableOf(rounds: readonly Round[]): string {
  // What was not measured has come as null.
  const middle = (of: (round: Round) => number) => median(rounds.map(of).filter((ms) => ms > 0)) ?? Number.NaN;
  const rows = MATCHES.map(({ says, other, own, ownInPage }) => [
    says,
    fixed(middle((round) => round[other])),
    fixed(middle((round) => round[other] / round.walk)),
    fixed(middle((round) => round[own])),
    fixed(middle((round) => round[own] / round.walk)),
    fixed(ratioOf(rounds, other, own)),
    fixed(middle((round) => round[ownInPage])),
    fixed(ratioOf(rounds, other, ownInPage)),
  ]);
  const theirs = ['theirs (ms)', '(walks)'];
  const ours = ['ours (ms)', '(walks)', 'times as fast', 'in the page (ms)', 'times as fast as that'];
  return markdownTable([['what', ...theirs, ...ours], ...rows]);
}

function ratioOf(rounds: readonly Round[], other: Contender, own: Contender): number {
  return median(rounds.map((round) => round[other] / round[own]).filter((ratio) => ratio > 0)) ?? Number.NaN;
}
