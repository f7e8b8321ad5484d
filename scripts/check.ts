import { ALL_LANGUAGES } from '../utils/claims/all-languages.ts';
import { type CompiledSets, compileClaimSets } from '../utils/claims/compile.ts';
import { explainPage } from '../utils/claims/explain.ts';
import { findMarks } from '../utils/claims/find-marks.ts';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { bundledClaims, bundledSet } from './check/bundled-claims.ts';
import { figuresOnPage } from './check/figures-on-page.ts';
import { lintFiles } from './check/lint.ts';
import { type CheckOptions, HELP, readOptions } from './check/options.ts';
import { readClaimSets } from './check/read-claim-sets.ts';
import { readInput } from './check/read-input.ts';
import { asJson, asLines } from './check/report.ts';
import { sayHelp } from './say-help.ts';
import { lendWording } from './wording/lend-wording.ts';
import { readMessages } from './wording/read-messages.ts';

sayHelp(HELP);

const UNREADABLE = 2;

/** Prints the marks of the files named; the exit code is 0, or 2 where something could not be read. */
async function check(args: readonly string[]): Promise<number> {
  lendWording(readMessages('en'));
  const options = readOptions(args);
  if (options.lint) {
    const { lines, code } = await lintFiles(options.files);
    await print(lines.join('\n'));
    return code;
  }
  const claims = await claimsFor(options);
  let code = 0;
  for (const file of options.files) {
    try {
      await print(await answerFor(file, options, claims));
    } catch (error) {
      complain(`${file}: ${oneLine(error)}`);
      code = UNREADABLE;
    }
  }
  return code;
}

async function claimsFor({ sets, bundled }: CheckOptions): Promise<CompiledSets> {
  if (sets.length === 0) return bundledClaims();
  return compileClaimSets([...(bundled ? [await bundledSet()] : []), ...(await readClaimSets(sets))], ALL_LANGUAGES);
}

async function answerFor(file: string, options: CheckOptions, claims: CompiledSets): Promise<string> {
  const { url, language, published } = options;
  const page = await readInput(file, { url, language, published });
  const explained = options.explain ? explainPage(page, claims) : null;
  const marks = explained?.marks.map(({ mark }) => mark) ?? findMarks(page, claims);
  const figures = options.figures ? figuresOnPage(page) : null;
  const finding = { file, url: url ?? null, page, marks, figures, explained };
  return options.json ? asJson(finding) : asLines(finding);
}

/** Writes a line and waits until a slow reader has taken it. */
async function print(line: string): Promise<void> {
  await new Promise<void>((written, failed) => {
    process.stdout.write(`${line}\n`, (error) => (error ? failed(error) : written()));
  });
}

function complain(message: string): void {
  process.stderr.write(`check: ${message}\n`);
}

function oneLine(error: unknown): string {
  return reasonOf(error).replace(/\s+/g, ' ');
}

// Who reads our lines may close the pipe early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : UNREADABLE);
});

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  complain(oneLine(error));
  process.exitCode = UNREADABLE;
}
