import { describe, expect, it } from 'vitest';
import { bundledClaims } from '../../scripts/check/bundled-claims.ts';
import { judgedQuestions, unjudgedQuestions } from '../../scripts/score/judged-questions.ts';
import { aLabel, aSample } from './a-sample.ts';

/** A case file whose labels ask these questions. */
function asking(...questions: readonly string[]) {
  return [{ name: 'some', samples: [aSample({ expect: questions.map((question) => aLabel({ question })) })] }];
}

describe('the questions judged', () => {
  it.each([
    ['of the claims and asked by a label', asking('vote-share', 'deaths'), ['deaths', 'vote-share']],
    ['none that no claim answers', asking('vote-share', 'colour-of-the-ink'), ['vote-share']],
    ['none that is only there to be told apart', asking('poll-share'), []],
    ['none that no label asks', asking(), []],
  ])('are those %s', async (_, files, questions) => {
    expect([...judgedQuestions(await bundledClaims(), files).keys()].sort()).toEqual(questions);
  });

  it('are those of the tiers chosen', async () => {
    const sets = await bundledClaims();
    expect(judgedQuestions(sets, asking('vote-share'), ['A'])).toEqual(new Map([['vote-share', 'A']]));
    expect(judgedQuestions(sets, asking('vote-share'), ['B', 'C'])).toEqual(new Map());
  });

  it('leave the others of the labels', () => {
    expect(unjudgedQuestions(asking('vote-share', 'colour-of-the-ink'), new Map([['vote-share', 'A']]))).toEqual([
      'colour-of-the-ink',
    ]);
  });
});
