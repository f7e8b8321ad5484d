import { ALL_LANGUAGES } from '../utils/claims/all-languages.ts';
import { compileClaimSets } from '../utils/claims/compile.ts';
import { findMarks } from '../utils/claims/find-marks.ts';
import { reasonOf } from '../utils/wording/reason-of.ts';
import { bundledClaims } from './check/bundled-claims.ts';
import { readClaimSets } from './check/read-claim-sets.ts';
import { sayHelp } from './say-help.ts';
import { judgedQuestions, unjudgedQuestions } from './score/judged-questions.ts';
import { missLines } from './score/misses.ts';
import { readOptions } from './score/options.ts';
import { ownCases } from './score/own-cases.ts';
import { readSamples } from './score/read-samples.ts';
import { asTable } from './score/report.ts';
import { scoreSamples } from './score/score-samples.ts';

sayHelp(`npm run --silent score -- [--cases FILE...] [--tiers A,B,C] [--misses]

Reads labelled pages, those of tests/cases where none are named, and prints what share of the expected marks is found, what share
of the marks is right, and how often verdict, question and subject are.

  --cases FILE...   other labelled pages, one JSON object a line
  --tiers A,B,C     some tiers alone: A figures with a unit, B dates, C named facts
  --misses          lists every fault`);

/** Scores the marks found on labelled pages and prints what comes of it; the exit code is 0, or 2 where nothing could be scored. */
async function score(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const sets =
    options.sets.length > 0
      ? compileClaimSets(await readClaimSets(options.sets), ALL_LANGUAGES)
      : await bundledClaims();
  const own = options.sets.length > 0 ? [] : await ownCases();
  const named = await Promise.all(options.cases.map(readSamples));
  const judged = judgedQuestions(sets, [...own, ...named], options.tiers);
  const files = named.length > 0 ? named : own;
  const scored = files.flatMap((file) => scoreSamples(file, judged, (page) => findMarks(page, sets)));
  const misses = options.misses ? missLines(scored) : [];
  if (misses.length > 0) console.log(`${misses.join('\n')}\n`);
  const unjudged = unjudgedQuestions(files, judged);
  if (unjudged.length > 0) console.log(`not judged: ${unjudged.join(', ')}\n`);
  console.log(asTable(scored, judged));
  return 0;
}

function complain(message: string): number {
  console.error(`score: ${message.replace(/\s+/g, ' ')}`);
  return 2;
}

try {
  process.exitCode = await score(process.argv.slice(2));
} catch (error) {
  process.exitCode = complain(reasonOf(error));
}
