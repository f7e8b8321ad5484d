import type { Page } from 'puppeteer-core';
import { END, FIRST_MARK, LIVES, MATCH, PAINT, READ, SEND, SENT, START } from '../../measure/timed.ts';
import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { type RealExtension, untilRead, withExtension } from '../real-extension.ts';
import { median } from '../statistics.ts';

const STEPS = {
  'the engine begins': LIVES.engine,
  'it begins to read': START,
  'the text is sent': SENT,
  'the first mark': FIRST_MARK,
  'all is read': END,
} as const;

type Step = keyof typeof STEPS;

/** How long the page is busy, by what with, and how long it waits for the background. */
const LENGTHS = { read: READ, send: SEND, 'waiting for marks': MATCH, paint: PAINT } as const;

type Length = keyof typeof LENGTHS;

type Arrival = Readonly<Record<Step | Length, number>>;

/** When an ordinary article is marked, from the moment when the browser calls it idle, by the extension as readers have it. */
export const measureArrival: BenchPart = async ({ found, short }) => {
  const page = { topic: 'on', words: 1_000, shape: 'plain' } as const;
  const { arrivals, evaluated } = await withExtension(found, async (real) => {
    const all: Arrival[] = [];
    for (let load = 0; load < (short ? 2 : 8); load++) {
      const tab = await real.tab();
      await real.show(tab, page, 'read');
      await untilRead(tab);
      all.push(await arrivalIn(tab));
      await tab.close();
    }
    return { arrivals: all, evaluated: found.name === 'chromium' ? await scriptsOffTopic(real) : null };
  });
  const columns = [...namesIn(STEPS), ...namesIn(LENGTHS)];
  const rowOf = (what: string, own: readonly Arrival[]) => [
    what,
    ...columns.map((column) => fixed(median(own.map((arrival) => arrival[column])))),
  ];
  const rows = [rowOf('the first', arrivals.slice(0, 1)), rowOf('later ones', arrivals.slice(1))];
  const table = markdownTable([['load', ...columns.map((column) => `${column} (ms)`)], ...rows]);
  const scripts =
    evaluated === null ? '' : `\n\nScripts of ours that a page off topic evaluates: ${evaluated.join(', ')}.`;
  const strangers = evaluated?.filter((script) => script !== 'gate.js').length ?? 0;
  return {
    text: `An article of ${page.words.toLocaleString('en')} words on topic, counted from document_idle:\n\n${table}${scripts}`,
    checks: [
      { name: 'scripts evaluated off topic beside the gate', measured: strangers, most: 0 },
      {
        name: 'readings without a mark',
        measured: arrivals.filter((arrival) => Number.isNaN(arrival['the first mark'])).length,
        most: 0,
      },
    ],
  };
};

/** What the page's timeline says of its first reading, in milliseconds behind the gate's beginning. */
async function arrivalIn(tab: Page): Promise<Arrival> {
  const entries = await tab.evaluate(() =>
    performance.getEntries().map(({ name, startTime, duration }) => ({ name, startTime, duration })),
  );
  const first = (name: string) => entries.find((entry) => entry.name === name);
  const idle = first(LIVES.gate)?.startTime ?? Number.NaN;
  const behind = (name: string) => (first(name)?.startTime ?? Number.NaN) - idle;
  const long = (name: string) => entries.reduce((sum, entry) => (entry.name === name ? sum + entry.duration : sum), 0);
  const steps = namesIn(STEPS).map((step) => [step, behind(STEPS[step])]);
  const lengths = namesIn(LENGTHS).map((length) => [length, long(LENGTHS[length])]);
  return Object.fromEntries([...steps, ...lengths]);
}

function namesIn<Name extends string>(named: Readonly<Record<Name, string>>): readonly Name[] {
  return Object.keys(named) as Name[];
}

/** The names of the extension's scripts that run in a page off topic; Chromium alone tells. */
async function scriptsOffTopic(real: RealExtension): Promise<readonly string[]> {
  const tab = await real.tab();
  const session = await tab.createCDPSession();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) scripts.push(new URL(url).pathname.slice(1));
  });
  await session.send('Debugger.enable');
  await real.show(tab, { topic: 'off', words: 1_000, shape: 'plain' }, 'read');
  await new Promise((later) => setTimeout(later, 1_500));
  await tab.close();
  return [...new Set(scripts)];
}
