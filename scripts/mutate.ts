import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Stryker } from '@stryker-mutator/core';
import { type Options, readOptions } from './mutate/options.ts';
import { asTable, scoreOf, survivorLines } from './mutate/report.ts';
import { ROOT } from './paths.ts';
import { sayHelp } from './say-help.ts';

/** At least this share of the mutants is to be killed, in per cent. */
const GOAL = 80;

sayHelp(`npm run --silent mutate -- [--sample N] [--seed S] [--concurrency C] [--tests PATTERN]... [FILE|FOLDER]...

Breaks utils/figures and utils/claims in one place at a time (Stryker's mutants) and runs the unit tests of those two rooms: where
none fails, the mutant survives, and a case is missing or the code has a part that does nothing. Prints each survivor, then a
Markdown table. Exit code 0 where ${GOAL} % are killed, 1 where fewer are. docs/mutation.md has what came of it.

  FILE|FOLDER       what is broken, both rooms where none is named; FILE:12-40 means lines
  --sample N        tries N mutants drawn from them: all of both rooms are more than 20,000 and take hours
  --seed S          draws another sample; 1 by itself
  --concurrency C   runs of the tests at a time; 2 by itself
  --tests PATTERN   runs these tests alone, which is quicker; what survives them may be killed by others. May be given several times

It runs at low priority. .tmp/mutate/mutants.html shows each mutant in its file.`);

type LogLevel = NonNullable<ConstructorParameters<typeof Stryker>[0]['logLevel']>;

/** Stryker's settings; it works on a copy of the project inside .tmp. */
function settingsFor({ mutate, tests, concurrency, sample, seed }: Options) {
  return {
    mutate: [...mutate],
    testFiles: [...tests],
    concurrency,
    choice: { sample, seed },
    checkers: ['left-out'],
    plugins: ['@stryker-mutator/vitest-runner', `${ROOT}scripts/mutate/left-out.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest' as const,
    // A busy machine is slow: only what runs without an end is to be taken for such.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 20,
    // Of its own, since it is deleted whole: another run may be under way.
    tempDirName: `.tmp/mutate/copy-${process.pid}`,
    cleanTempDir: 'always' as const,
    ignorePatterns: [
      '/.output',
      '/.tmp',
      '/.wxt',
      '/docs',
      '/components',
      '/entrypoints',
      '/tests/*/',
      '!/tests/figures/',
      '!/tests/claims/',
    ],
    // It would be read with TypeScript's programming interface, which version 7 has not.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: ['html', process.stderr.isTTY ? 'progress' : 'progress-append-only'],
    htmlReporter: { fileName: '.tmp/mutate/mutants.html' },
    // Of the option that the checker reads.
    warnings: false,
    logLevel: 'warn' as LogLevel,
  };
}

/** Tries the mutants and prints what became of them; the exit code. */
async function mutate(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  setPriority(10);
  process.chdir(ROOT);
  // Loaded only now, since it takes longer than saying what the script does.
  const { Stryker: Run } = await import('@stryker-mutator/core');
  const mutants = await new Run(settingsFor(options)).runMutationTest();
  const survivors = survivorLines(mutants, ROOT, (file) => readFileSync(file, 'utf8'));
  console.log([...survivors, '', asTable(mutants, ROOT)].join('\n'));
  return (scoreOf(mutants) ?? 100) >= GOAL ? 0 : 1;
}

try {
  process.exitCode = await mutate(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
