import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { METHOD_EXAMPLES } from '../../components/method/example-list.ts';
import { bundledClaims } from '../../scripts/check/bundled-claims.ts';
import { ROOT } from '../../scripts/paths.ts';
import { lendWording } from '../../scripts/wording/lend-wording.ts';
import { interfaceLanguages, readMessages } from '../../scripts/wording/read-messages.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { plainTextPage } from '../../utils/claims/plain-text-page.ts';
import type { Verdict } from '../../utils/claims/verdict.ts';
import { say } from '../../utils/wording/say.ts';

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
  const page = plainTextPage(sentence, { published: '2024-08-20' });
  const verdicts = findMarks(page, sets).map(({ verdict }) => WORDS[verdict]);
  expect(verdicts).toEqual(mark === 'none' ? [] : [mark]);
});

describe.each(interfaceLanguages())('the examples of the page on the method in %s', (language) => {
  afterAll(() => lendWording(readMessages('en')));

  it.each(METHOD_EXAMPLES)('$id: $verdict', ({ id, verdict }) => {
    lendWording(readMessages(language));
    const figure = say(`method_figure_${id}`);
    const page = plainTextPage(say(`method_says_${id}`, { figure }), { published: '2024-08-20', language });
    const marks = findMarks(page, sets).map((mark) => [mark.quote, mark.verdict]);
    expect(marks).toEqual(verdict === null ? [] : [[figure, verdict]]);
  });
});

it.each(interfaceLanguages())('the sample passage shows all four kinds of marks in %s', (language) => {
  lendWording(readMessages(language));
  const text = [say('sample_title'), say('sample_first'), say('sample_second')].join('\n\n');
  lendWording(readMessages('en'));
  const marks = findMarks(plainTextPage(text, { published: '2024-08-19', language }), sets);
  expect(marks).toHaveLength(7);
  expect(new Set(marks.map(({ verdict }) => verdict)).size).toBe(4);
});
