import { expect, it } from 'vitest';
import { readClaimSets } from '../../scripts/check/read-claim-sets.ts';
import { ROOT } from '../../scripts/paths.ts';
import { judgedQuestions } from '../../scripts/score/judged-questions.ts';
import { missLines } from '../../scripts/score/misses.ts';
import { readSamples } from '../../scripts/score/read-samples.ts';
import { scoreSamples } from '../../scripts/score/score-samples.ts';
import { type Tally, tallyOf } from '../../scripts/score/tally.ts';
import type { Tier } from '../../scripts/score/tier.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';

/** The same floors as those of the bundled set's own cases. */
const FLOORS: readonly (readonly [tier: Tier, floors: Readonly<Partial<Record<keyof Tally, number>>>])[] = [
  ['A', { recall: 0.86, precision: 0.98, verdict: 0.97, question: 0.98, attribution: 0.85 }],
  ['B', { recall: 0.95, precision: 0.98, verdict: 0.97 }],
  ['C', { recall: 0.95, precision: 0.98, verdict: 0.97 }],
];

const [set] = await readClaimSets([`${ROOT}tests/claim-sets/quelldale-flood.json`]);
const file = await readSamples(`${ROOT}tests/cases-flood/en.jsonl`);
const compiled = compileClaimSets(set ? [set] : [], ALL_LANGUAGES);
const judged = judgedQuestions(compiled, [file]);
const scored = scoreSamples(file, judged, (page) => findMarks(page, compiled));

it.each(FLOORS)('a set about a flood scores no lower than the floors, tier %s', (tier, floors) => {
  const tally = tallyOf(scored, judged, tier);
  const low = Object.entries(floors).filter(([name, floor]) => (tally[name as keyof Tally] ?? 0) < floor);
  expect(low, missLines(scored).join('\n')).toEqual([]);
});

it('leaves its pages about something else alone', () => {
  const silent = scored.filter(({ sample }) => sample.expect.length === 0);
  expect(silent.length).toBeGreaterThanOrEqual(scored.length / 3);
  expect(silent.flatMap(({ extra }) => extra)).toEqual([]);
});
