import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { BenchBrowsers } from './bench/bench-browser.ts';
import { buildBenchExtension } from './bench/build-extension.ts';
import { isKept } from './bench/limits.ts';
import { PARTS, type PartName, SHORT_PARTS } from './bench/parts.ts';
import { scriptSizes, sizeChecksOf, sizeLines } from './bench/script-sizes.ts';
import { BROWSERS, type BrowserName, ensureBrowsers } from './browsers.ts';
import { builtExtension } from './paths.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';

const NAMES = Object.keys(PARTS) as PartName[];

sayHelp(`npm run bench -- [--short] [--only PART]... [--built] [--report FILE] [chromium|firefox]...

Builds the extension, loads pages that it generates in real browsers (both where none is named) and prints Markdown: what the
extension takes, as ratios to a plain walk over the same page's text where that makes sense. A page's own thread gathers its text
and paints, the background finds the marks: what either pays stands apart.

  --only PART     one part alone; may be given several times:
                    pages      reading, matching and painting pages of 1,000 to 1,000,000 words
                    arrival    from document_idle to the first mark, and what is evaluated off topic
                    changed    one paragraph changed on a long page, and how long it waits for the background
                    paint      painting many marks, against wrapping the words in elements
                    libraries  what compromise, Recognizers-Text and mark.js take on the same text
                    sets       1, 10 and 100 claim sets at once, of which a page speaks of one or of all
                    anchors    finding a page's notes again
                    memory     what a page word and a mark take in the page and in the background
                    flood      a page that changes ten thousand times a second
                    huge       a page that grows by a million nodes or 50 MB of text
                    notes      what readers do with 10,000 notes
  --built         takes the builds that are in .output/ as they are
  --short         less of everything (by itself ${SHORT_PARTS.join(', ')}), held to wide limits: the exit code is 1 where
                  one is passed
  --report FILE   writes how many limits were kept and passed, as JSON`);

interface Wishes {
  readonly browsers: readonly BrowserName[];
  readonly short: boolean;
  readonly parts: readonly PartName[];
  readonly built: boolean;
  readonly report: string | undefined;
}

/** The command line; a wish that can't be met is one line and exit code 2. */
function readWishes(): Wishes {
  const options = {
    short: { type: 'boolean', default: false },
    report: { type: 'string' },
    only: { type: 'string', multiple: true },
    built: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const browsers = BROWSERS.filter((name) => positionals.length === 0 || positionals.includes(name));
  if (browsers.length < positionals.length) throw new Error(`Browsers are ${BROWSERS.join(' and ')}.`);
  const { only = values.short ? SHORT_PARTS : NAMES } = values;
  const parts = NAMES.filter((name) => only.some((wanted) => wanted === name));
  if (parts.length < new Set(only).size) throw new Error(`Parts are ${NAMES.join(', ')}.`);
  return { browsers, short: values.short, parts, built: values.built, report: values.report };
}

/** What a reader of the figures has to know of the machine: the load says how many others wanted its cores. */
function machine(): string {
  const processors = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${processors.length} cores (${processors[0]?.model ?? 'unknown'}), load ${load()}`;
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}

/** Builds the extension for both browsers, as readers get it and for measuring. Throws with what the build says where it fails. */
async function build(wanted: readonly ('production' | 'measure')[]): Promise<void> {
  for (const mode of wanted) {
    const { code, output } = await runQuietly('scripts/build.ts', mode === 'measure' ? ['--mode', mode] : []);
    if (code !== 0) throw new Error(output);
  }
}

/** Measures in each browser, prints, and counts the limits that were kept and those that were passed. */
async function bench({ browsers, short, parts, built, report }: Wishes): Promise<number> {
  const browsersFound = ensureBrowsers(browsers);
  const isMeasuringBuilt = browsers.every((name) => existsSync(builtExtension(name, 'measure')));
  await build(!built ? ['production', 'measure'] : isMeasuringBuilt ? [] : ['measure']);
  const sizes = scriptSizes();
  const extension = await buildBenchExtension({ withLibraries: parts.includes('libraries') });
  console.log(`${machine()}\n\n${sizeLines(sizes)}`);
  const checks = sizeChecksOf(sizes);
  for (const found of browsersFound) {
    console.log(`\n## ${found.version}`);
    // To start a browser takes as long as what the short form does in it.
    const browsers = new BenchBrowsers(found, extension, short);
    try {
      for (const name of parts) {
        const before = load();
        const measured = await PARTS[name]({ found, short, withBenchBrowser: (use) => browsers.use(use) });
        console.log(`\n### ${name} (load ${before} to ${load()})\n\n${measured.text}`);
        checks.push(...measured.checks.map((check) => ({ ...check, name: `${found.name}: ${check.name}` })));
      }
    } finally {
      await browsers.shut();
    }
  }
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
  console.error(reasonOf(error));
  process.exitCode = 2;
}
