import type { BenchPage } from '../generate-page.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { type RealExtension, settled, untilRead, withExtension } from '../real-extension.ts';
import { median } from '../statistics.ts';

/** Bytes by word and by mark that a page may cost at most. */
const MOST_BY_WORD = 1_000;
const MOST_BY_MARK = 20_000;

interface PageMemory {
  readonly page: BenchPage;
  /** Bytes that the extension adds. */
  readonly added: number;
  readonly marks: number;
}

/** What the extension's part in a page holds in memory: the same page under a host that it reads and under one that it does not. */
export const measureMemory: BenchPart = async ({ found, short }) => {
  const [few, many] = short ? [2_000, 10_000] : [10_000, 100_000];
  const pages: readonly BenchPage[] = [
    { topic: 'off', words: few, shape: 'plain' },
    { topic: 'near', words: few, shape: 'plain' },
    { topic: 'near', words: many, shape: 'plain' },
    { topic: 'on', words: many, shape: 'plain' },
  ];
  const measured = await withExtension(found, async (real) => {
    const all: PageMemory[] = [];
    for (const page of pages) all.push(await memoryFor(real, page, short ? 1 : 2));
    return all;
  });
  const [, nearFew, nearMany, on] = measured;
  const byWord = ((nearMany?.added ?? Number.NaN) - (nearFew?.added ?? Number.NaN)) / (many - few);
  const byMark =
    ((on?.added ?? Number.NaN) - (nearMany?.added ?? Number.NaN)) / ((on?.marks ?? 0) - (nearMany?.marks ?? 0));
  const rows = measured.map(({ page, added, marks }) => [
    page.topic,
    page.words.toLocaleString('en'),
    fixed(marks, 0),
    fixed(added / 1_000, 0),
  ]);
  const what =
    found.name === 'chromium'
      ? "the scripts' heap after collecting garbage"
      : 'the whole process, which is all that it tells of';
  // Of a whole process no more can be told than whether it is of this order.
  const slack = found.name === 'chromium' ? 1 : 10;
  return {
    text: `Memory that the extension adds to a page (${what}):\n\n${markdownTable([['topic', 'words', 'marks', 'kB'], ...rows])}\n\n- by page word: ${fixed(byWord, 0)} bytes\n- by mark: ${fixed(byMark, 0)} bytes`,
    checks: [
      { name: 'bytes by page word', measured: byWord, most: slack * MOST_BY_WORD },
      { name: 'bytes by mark', measured: byMark, most: slack * MOST_BY_MARK },
    ],
  };
};

async function memoryFor(real: RealExtension, page: BenchPage, loads: number): Promise<PageMemory> {
  const added: number[] = [];
  let marks = 0;
  for (let load = 0; load < loads; load++) {
    const held = { read: Number.NaN, unread: Number.NaN };
    for (const host of ['unread', 'read'] as const) {
      const tab = await real.tab();
      await real.show(tab, page, host);
      if (host === 'read' && page.topic !== 'off') await untilRead(tab);
      await settled();
      held[host] = await real.memoryOf(tab, host);
      if (host === 'read') marks = await tab.evaluate(countMarks);
      await tab.close();
    }
    added.push(held.read - held.unread);
  }
  return { page, added: median(added) ?? Number.NaN, marks };
}

/** Runs in the page. */
function countMarks(): number {
  const verdicts = ['agrees', 'consistent', 'contested', 'disagrees'];
  return verdicts.reduce((sum, verdict) => sum + (CSS.highlights.get(`tallymark-${verdict}`)?.size ?? 0), 0);
}
