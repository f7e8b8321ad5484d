import type { BenchPage } from '../generate-page.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { type RealExtension, settled, untilRead, withExtension } from '../real-extension.ts';
import { median } from '../statistics.ts';

/** Bytes that a page may cost at most: in its own process by word and by mark, in the background by word. */
const MOST = { byWord: 500, byMark: 10_000, heldByWord: 300 } as const;

interface PageMemory {
  readonly page: BenchPage;
  /** Bytes that the extension adds to the page. */
  readonly added: number;
  /** Bytes that the background holds more than before the page came. */
  readonly held: number;
  readonly marks: number;
}

/** What the extension holds in memory for a page: in it, by the same page under a host that it reads and under one that it does not, and in the background. */
export const measureMemory: BenchPart = async ({ found, short }) => {
  const [few, many] = short ? [2_000, 10_000] : [10_000, 100_000];
  const pages: readonly BenchPage[] = [
    { topic: 'off', words: few, shape: 'plain' },
    { topic: 'near', words: few, shape: 'plain' },
    { topic: 'near', words: many, shape: 'plain' },
    { topic: 'on', words: many, shape: 'plain' },
  ];
  const measured = await withExtension(found, async (real) => {
    await warmUp(real, few);
    const all: PageMemory[] = [];
    for (const page of pages) all.push(await memoryFor(real, page, short ? 1 : 2));
    return all;
  });
  const [, nearFew, nearMany, on] = measured;
  const between = (less: PageMemory | undefined, more: PageMemory | undefined, of: (memory: PageMemory) => number) =>
    less === undefined || more === undefined ? Number.NaN : of(more) - of(less);
  const byWord = between(nearFew, nearMany, ({ added }) => added) / (many - few);
  const heldByWord = between(nearFew, nearMany, ({ held }) => held) / (many - few);
  const byMark = between(nearMany, on, ({ added }) => added) / between(nearMany, on, ({ marks }) => marks);
  const rows = measured.map(({ page, added, held, marks }) => [
    page.topic,
    page.words.toLocaleString('en'),
    fixed(marks, 0),
    fixed(added / 1_000, 0),
    fixed(held / 1_000, 0),
  ]);
  const what =
    found.name === 'chromium'
      ? "the scripts' heap after collecting garbage"
      : 'whole processes, which is all that it tells of';
  // Of a whole process no more can be told than whether it is of this order.
  const slack = found.name === 'chromium' ? 1 : 20;
  const table = markdownTable([['topic', 'words', 'marks', 'in the page (kB)', 'in the background (kB)'], ...rows]);
  return {
    text: `Memory that the extension holds for a page (${what}):\n\n${table}\n\n- in the page, by its word: ${fixed(byWord, 0)} bytes\n- in the page, by mark: ${fixed(byMark, 0)} bytes\n- in the background, by word of the page: ${fixed(heldByWord, 0)} bytes`,
    checks: [
      { name: 'bytes by page word', measured: byWord, most: slack * MOST.byWord },
      { name: 'bytes by mark', measured: byMark, most: slack * MOST.byMark },
      { name: 'bytes in the background by page word', measured: heldByWord, most: slack * MOST.heldByWord },
    ],
  };
};

/** The first page of all has the background make ready what it keeps for all others. */
async function warmUp(real: RealExtension, words: number): Promise<void> {
  const tab = await real.tab();
  await real.show(tab, { topic: 'on', words, shape: 'plain' }, 'read');
  await untilRead(tab);
  await tab.close();
}

async function memoryFor(real: RealExtension, page: BenchPage, loads: number): Promise<PageMemory> {
  const added: number[] = [];
  const held: number[] = [];
  let marks = 0;
  for (let load = 0; load < loads; load++) {
    const unread = await real.tab();
    await real.show(unread, page, 'unread');
    await settled();
    const without = { page: await real.memoryOf(unread, 'unread'), background: await real.memoryOfBackground() };
    await unread.close();
    const read = await real.tab();
    await real.show(read, page, 'read');
    if (page.topic !== 'off') await untilRead(read);
    await settled();
    added.push((await real.memoryOf(read, 'read')) - without.page);
    held.push((await real.memoryOfBackground()) - without.background);
    marks = await read.evaluate(countMarks);
    await read.close();
  }
  return { page, added: median(added) ?? Number.NaN, held: median(held) ?? Number.NaN, marks };
}

/** Runs in the page. */
function countMarks(): number {
  const verdicts = ['agrees', 'consistent', 'contested', 'disagrees'];
  return verdicts.reduce((sum, verdict) => sum + (CSS.highlights.get(`tallymark-${verdict}`)?.size ?? 0), 0);
}
