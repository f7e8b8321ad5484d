import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledClaims } from '../../scripts/check/bundled-claims.ts';
import { readPlainText } from '../../scripts/check/read-plain-text.ts';
import { ROOT } from '../../scripts/paths.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { Verdict } from '../../utils/claims/verdict.ts';

const WORDS: Record<Verdict, string> = {
  agrees: 'agrees',
  consistent: 'fits',
  contested: 'sources disagree',
  disagrees: 'differs',
};

const examples = [...readFileSync(`${ROOT}docs/method.md`, 'utf8').matchAll(/^\| (.+\.) \| ([a-z ]+) \|/gm)].map(
  ([, sentence = '', mark = '']) => ({ sentence, mark }),
);
const sets = await bundledClaims();

it('gives examples', () => {
  expect(examples.length).toBeGreaterThan(5);
});

it.each(examples)('$sentence: $mark', ({ sentence, mark }) => {
  const page = readPlainText(sentence, { published: '2024-08-20' });
  const verdicts = findMarks(page, sets).map(({ verdict }) => WORDS[verdict]);
  expect(verdicts).toEqual(mark === 'none' ? [] : [mark]);
});
