import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { BROWSERS, ensureBrowsers } from './browsers.ts';
import { ROOT } from './paths.ts';
import { runQuietly } from './run-quietly.ts';
import { sayHelp } from './say-help.ts';
import { readVitestReport } from './test/vitest-report.ts';

/** What a step of the test run comes to. A step that could not even start counts as one failure. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** How many of those that passed had failed at first; none where it is not said. */
  readonly secondAttempts?: number;
}

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };
const REPORTS = `${ROOT}.tmp/reports`;

// Later steps run though earlier ones fail, but the real browsers only where there is a build to put into them.
const STEPS: Record<string, () => Promise<Tally>> = {
  lint: () => command('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: () => command('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
  unused: () => command('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  unit: () => vitest('unit'),
  build: () => command('scripts/build.ts', []),
  browsers: async () => findBrowsers(),
  built: () => vitest('built'),
  'in-browsers': () => vitest('browser'),
  bench: () => bench(),
};

async function command(script: string, args: readonly string[]): Promise<Tally> {
  const { code, output } = await runQuietly(script, args);
  if (code === 0) return PASSED;
  process.stdout.write(output);
  return FAILED;
}

/**
 * Runs one project of vitest.config.ts and counts its tests; a file that can't be loaded is one failure. What passed at the second
 * attempt alone is named: it has a cause that wants mending.
 */
async function vitest(project: string): Promise<Tally> {
  const report = `${REPORTS}/${project}.json`;
  const { code } = await runQuietly(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    (chunk) => process.stdout.write(chunk),
  );
  try {
    const { passed, failed, secondAttempts } = readVitestReport(readFileSync(report, 'utf8'));
    for (const { file, test, why } of secondAttempts) {
      console.log(`PASSED AT THE SECOND ATTEMPT: ${relative(ROOT, file)} > ${test}\n  at the first: ${why}`);
    }
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, secondAttempts: secondAttempts.length };
  } catch {
    return FAILED;
  }
}

/** Runs the short form of the bench, which counts the limits that were kept and those that were passed. */
async function bench(): Promise<Tally> {
  const report = `${REPORTS}/bench.json`;
  await runQuietly('scripts/bench.ts', ['--short', '--built', '--report', report], (chunk) =>
    process.stdout.write(chunk),
  );
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return FAILED;
  }
}

function findBrowsers(): Tally {
  try {
    for (const { path, version } of ensureBrowsers(BROWSERS)) console.log(`${version} (${path})`);
    return PASSED;
  } catch (error) {
    console.log(reasonOf(error));
    return FAILED;
  }
}

sayHelp(`npm test -- [STEP]...

Runs the steps named, or all: ${Object.keys(STEPS).join(', ')}. Ends with the number of tests passed and failed;
the exit code is 1 where one has failed. A test in a browser that fails is tried once more, and named if it passes then.
npm run test:unit and npm run lint run some of them.`);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
let again = 0;
for (const [name, run] of Object.entries(STEPS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const started = performance.now();
  const tally = await run();
  passed += tally.passed;
  failed += tally.failed;
  again += tally.secondAttempts ?? 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
}
if (again > 0) console.log(`Of those that passed, ${again} passed at the second attempt; see above.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
