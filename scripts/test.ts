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

/** A step says what it has to say by `say`, and leaves the processor to others where it runs beside them. */
type Step = (isBeside: boolean, say: (text: string) => void) => Promise<Tally>;

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };
const REPORTS = `${ROOT}.tmp/reports`;

const STEPS = {
  lint: command('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: command('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
  unused: command('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  unit: vitest('unit'),
  build: command('scripts/build.ts', []),
  browsers: findBrowsers,
  built: vitest('built'),
  'in-browsers': vitest('browser'),
  bench,
} as const satisfies Readonly<Record<string, Step>>;

type StepName = keyof typeof STEPS;

/**
 * One phase after the other. The first row of a phase is what takes long; the second runs beside it, where it leaves the processor
 * idle, as the tests in browsers do half of the time. What is built is written before anybody reads it, and the bench runs alone.
 * Later steps run though earlier ones fail.
 */
const PHASES: readonly (readonly (readonly StepName[])[])[] = [
  [
    ['build', 'browsers'],
    ['lint', 'unused'],
  ],
  [['in-browsers'], ['types', 'unit', 'built']],
  [['bench']],
];

function command(script: string, args: readonly string[]): Step {
  return async (isPatient, say) => {
    const { code, output } = await runQuietly(script, args, { isPatient });
    if (code === 0) return PASSED;
    say(output);
    return FAILED;
  };
}

/**
 * Runs one project of vitest.config.ts and counts its tests; a file that can't be loaded is one failure. What passed at the second
 * attempt alone is named: it has a cause that wants mending.
 */
function vitest(project: string): Step {
  return async (isPatient, say) => {
    const report = `${REPORTS}/${project}.json`;
    const { code } = await runQuietly(
      'node_modules/vitest/vitest.mjs',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { isPatient, onOutput: say },
    );
    try {
      const { passed, failed, secondAttempts } = readVitestReport(readFileSync(report, 'utf8'));
      for (const { file, test, why } of secondAttempts) {
        say(`PASSED AT THE SECOND ATTEMPT: ${relative(ROOT, file)} > ${test}\n  at the first: ${why}\n`);
      }
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, secondAttempts: secondAttempts.length };
    } catch {
      return FAILED;
    }
  };
}

/** Runs the short form of the bench, which counts the limits that were kept and those that were passed. */
async function bench(isPatient: boolean, say: (text: string) => void): Promise<Tally> {
  const report = `${REPORTS}/bench.json`;
  await runQuietly('scripts/bench.ts', ['--short', '--built', '--report', report], { isPatient, onOutput: say });
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return FAILED;
  }
}

async function findBrowsers(_isPatient: boolean, say: (text: string) => void): Promise<Tally> {
  try {
    for (const { path, version } of ensureBrowsers(BROWSERS)) say(`${version} (${path})\n`);
    return PASSED;
  } catch (error) {
    say(`${reasonOf(error)}\n`);
    return FAILED;
  }
}

/** Runs a row of steps in turn. What steps beside others say is kept until they end, or it would stand in the midst of the others'. */
async function inTurn(names: readonly StepName[], isBeside: boolean): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const name of names) {
    const said: string[] = [];
    const started = performance.now();
    const tally = await STEPS[name](isBeside, (text) => {
      if (isBeside) said.push(text);
      else process.stdout.write(text);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${said.join('')}${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)\n`);
    tallies.push(tally);
  }
  return tallies;
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

const tallies: Tally[] = [];
for (const rows of PHASES) {
  const wanted = rows
    .map((names) => names.filter((name) => named.length === 0 || named.includes(name)))
    .filter(({ length }) => length > 0);
  const done = await Promise.all(wanted.map((names, row) => inTurn(names, row > 0)));
  tallies.push(...done.flat());
}
const sumOf = (count: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + count(tally), 0);
const again = sumOf(({ secondAttempts = 0 }) => secondAttempts);
if (again > 0) console.log(`Of those that passed, ${again} passed at the second attempt; see above.`);
const failed = sumOf((tally) => tally.failed);
console.log(`${sumOf(({ passed }) => passed)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
