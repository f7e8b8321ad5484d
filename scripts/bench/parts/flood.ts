import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { HOSTS, settled, untilFirstMark, withExtension } from '../real-extension.ts';

/** Bytes by which a flood may leave the page's memory larger: far less than it would be if one of a thousand changes were kept. */
const MOST_GROWTH = 8_000_000;
const MOST_GAP_MS = 2_000;

/** A page that changes ten thousand times a second, with and without the extension: how long its own scripts wait, and what it leaves in memory. */
export const measureFlood: BenchPart = async ({ found, short }) => {
  const seconds = short ? 4 : 60;
  const hosts = short ? (['read'] as const) : (['unread', 'read'] as const);
  const floods = await withExtension(found, async (real) => {
    const all = [];
    for (const host of hosts) {
      const tab = await real.tab();
      await real.show(tab, { topic: 'on', words: 3_000, shape: 'plain' }, host);
      if (host === 'read') await untilFirstMark(tab);
      await settled();
      const before = await real.memoryOf(tab, host);
      // A flood of a minute is longer than the driver waits for one answer.
      let longest = 0;
      let changes = 0;
      for (let second = 0; second < seconds; second += 4) {
        const flood = await tab.evaluate(floodFor, 4_000);
        longest = Math.max(longest, flood.longest);
        changes += flood.changes;
      }
      await settled();
      await settled();
      const growth = (await real.memoryOf(tab, host)) - before;
      await tab.close();
      all.push({ host, longest, changes: changes / seconds, growth });
    }
    return all;
  });
  const rows = floods.map(({ host, longest, changes, growth }) => [
    HOSTS[host] === HOSTS.read ? 'read' : 'not read',
    fixed(changes, 0),
    fixed(longest, 0),
    fixed(growth / 1_000, 0),
  ]);
  const head = ['page', 'changes a second', 'longest wait (ms)', 'memory grown by (kB)'];
  const read = floods.find(({ host }) => host === 'read');
  return {
    text: `A flood of changes for ${seconds} seconds:\n\n${markdownTable([head, ...rows])}`,
    checks: [
      {
        name: 'longest wait of a page that is flooded with changes, in ms',
        measured: read?.longest ?? Number.NaN,
        most: MOST_GAP_MS,
      },
      // A process grows for other reasons too.
      ...(found.name === 'chromium'
        ? [
            {
              name: 'bytes by which a flood of changes has grown memory',
              measured: read?.growth ?? Number.NaN,
              most: MOST_GROWTH,
            },
          ]
        : []),
    ],
  };
};

/** Runs in the page: changes it for a while, and tells how often, and how long a timer of its own waited at most. */
async function floodFor(ms: number): Promise<{ readonly changes: number; readonly longest: number }> {
  const place = document.createElement('div');
  document.querySelector('article')?.append(place);
  const end = performance.now() + ms;
  let last = performance.now();
  let longest = 0;
  let changes = 0;
  while (performance.now() < end) {
    // As many as are due since the last turn, or timers that come late would thin the flood.
    const due = Math.min(2_000, Math.ceil((performance.now() - last) * 10));
    last = performance.now();
    for (let change = 0; change < due; change++) {
      place.textContent = `Tick ${change}: 24 people`;
      if (change % 4 === 0) place.className = `tick-${change}`;
    }
    changes += due;
    await new Promise((later) => setTimeout(later, 10));
    longest = Math.max(longest, performance.now() - last);
  }
  place.remove();
  return { changes, longest };
}
