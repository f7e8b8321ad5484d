import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBenchExtension } from './bench/build-extension.ts';
import { checksOf, isKept, sizeChecksOf } from './bench/limits.ts';
import { type BenchPlan, loadPages } from './bench/load-pages.ts';
import { timeLostPassages } from './bench/notes/lost-passages.ts';
import { measureNotes } from './bench/notes/measure-notes.ts';
import { noteChecksOf, notesTable } from './bench/notes/report.ts';
import { growthLines, noticeTable, ratioTable, sizeLines } from './bench/report.ts';
import { scriptSizes } from './bench/script-sizes.ts';
import { TOPICS, type Topic } from './bench/sentences.ts';
import { summarize } from './bench/summary.ts';
import { BROWSERS, type BrowserName, ensureBrowsers } from './browsers.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run bench -- [--short] [--only pages|notes] [--built] [--report FILE] [chromium|firefox]...

Builds the extension, loads pages that it generates in real browsers (both where none is named) and prints what reading, matching and painting
take, as ratios to a plain walk over the same page's text. Then does with 10,000 notes what readers do, and prints times, the
longest gaps between frames, and the lengths of the files.

  --only PART     the pages or the notes alone
  --built         takes the build that is in .output/ as it is
  --short         fewer and smaller pages, 1,000 notes, held to wide limits: the exit code is 1 where one is passed
  --report FILE   writes how many limits were kept and passed, as JSON`);

const FULL: BenchPlan = {
  pages: pagesOf(TOPICS, [1_000, 10_000, 100_000]),
  loads: 5,
  warmLoads: 2,
  rounds: 5,
  sampleMs: 20,
};

const SHORT: BenchPlan = {
  pages: [...pagesOf(['on'], [1_000, 8_000]), ...pagesOf(['off'], [8_000])],
  loads: 1,
  warmLoads: 1,
  rounds: 5,
  sampleMs: 10,
};

type Part = 'pages' | 'notes';
const PARTS: readonly Part[] = ['pages', 'notes'];
const NOTES = { full: 10_000, short: 1_000 } as const;

interface Wishes {
  readonly browsers: readonly BrowserName[];
  readonly short: boolean;
  readonly parts: readonly Part[];
  readonly built: boolean;
  readonly report: string | undefined;
}

function pagesOf(topics: readonly Topic[], sizes: readonly number[]): BenchPlan['pages'] {
  return sizes.flatMap((words) => topics.map((topic) => ({ topic, words })));
}

/** The command line; a wish that can't be met is one line and exit code 2. */
function readWishes(): Wishes {
  const options = {
    short: { type: 'boolean', default: false },
    report: { type: 'string' },
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const browsers = BROWSERS.filter((name) => positionals.length === 0 || positionals.includes(name));
  if (browsers.length < positionals.length) throw new Error(`Browsers are ${BROWSERS.join(' and ')}.`);
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new Error(`Parts are ${PARTS.join(' and ')}.`);
  return { browsers, short: values.short, parts, built: values.built, report: values.report };
}

/** What a reader of the figures has to know of the machine: the load says how many others wanted its cores. */
function machine(): string {
  const processors = cpus();
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${processors.length} cores (${processors[0]?.model ?? 'unknown'}), load ${load.toFixed(1)}`;
}

/** Builds the extension for both browsers. Throws with what the build says where it fails. */
async function build(): Promise<void> {
  const { code, output } = await runQuietly('scripts/build.ts', []);
  if (code !== 0) throw new Error(output);
}

/** Measures in each browser, prints, and counts the limits that were kept and those that were passed. */
async function bench({ browsers, short, parts, built, report }: Wishes): Promise<number> {
  const found = ensureBrowsers(browsers);
  if (!built) await build();
  const sizes = scriptSizes();
  const extension = await buildBenchExtension();
  console.log(`${machine()}\n${sizeLines(sizes)}`);
  const checks = sizeChecksOf(sizes);
  for (const browser of found) {
    console.log(`\n${browser.version}`);
    if (parts.includes('pages')) {
      const summaries = (await loadPages(browser, extension, short ? SHORT : FULL)).map(summarize);
      console.log(`\n${ratioTable(summaries)}\n\n${noticeTable(summaries)}\n\n${growthLines(summaries)}`);
      checks.push(...checksOf(summaries));
    }
    if (parts.includes('notes')) {
      const count = short ? NOTES.short : NOTES.full;
      const times = await measureNotes(browser, count);
      console.log(`\n${count.toLocaleString('en')} notes\n\n${notesTable(times)}`);
      checks.push(...noteChecksOf(times));
    }
  }
  if (parts.includes('notes')) console.log(`\n${timeLostPassages(200_000, 200).join('\n')}`);
  if (!short) return 0;
  const passed = checks.filter((check) => !isKept(check));
  for (const { name, measured, most } of passed)
    console.log(`Too much: ${name}: ${measured.toFixed(2)}, at most ${most}`);
  if (report !== undefined) {
    writeFileSync(report, JSON.stringify({ passed: checks.length - passed.length, failed: passed.length }));
  }
  return passed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await bench(readWishes());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
