import { describe, expect, it } from 'vitest';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { setsSpokenOf } from '../../utils/claims/sets-spoken-of.ts';
import { aClaimSetFile } from './a-claim-set.ts';

const parsed = parseClaimSet(aClaimSetFile());
if (!parsed.ok) throw new Error('the set has a slip');
const SET = parsed.value;
const [QUESTION] = SET.questions;
const asking = (id: string, gate: string[], questions: string[]) => ({
  ...SET,
  id,
  gate,
  questions: questions.flatMap((name) => (QUESTION === undefined ? [] : [{ ...QUESTION, id: name }])),
});

const SETS = [
  asking('storm', ['storm', 'gale'], ['storm-deaths']),
  asking('harbour', ['harbour'], ['ships', 'harbour-cost']),
  asking('port', ['port authority'], ['ships', 'port-cost']),
  asking('budget', ['budget'], ['port-cost']),
];

describe('the sets that a page is compared with', () => {
  it.each([
    ['none of whose words it has', [], []],
    ['one of whose words it has', ['gale'], ['storm']],
    ['that ask the same as one of those, or as one that came with them', ['harbour'], ['harbour', 'port', 'budget']],
    ['in their order, whichever word comes first', ['port authority', 'storm'], ['storm', 'harbour', 'port', 'budget']],
    ['of another word', ['gales', 'harbou'], []],
  ])('are those %s', (_, words, ids) => {
    expect(setsSpokenOf(SETS, words).map(({ id }) => id)).toEqual(ids);
  });
});
