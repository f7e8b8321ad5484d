import { describe, expect, it } from 'vitest';
import { setStanding } from '../../utils/claim-sets/set-standing.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

const aSet = (version = '1.9.0', title = 'Boats') => {
  const parsed = parseClaimSet({ ...aClaimSetFile(), version, title });
  if (!parsed.ok) throw new Error('The set of the tests has a slip.');
  return parsed.value;
};

describe('a set that is offered stands to the one at hand', () => {
  it.each([
    ['as new, where there is none', aSet(), null, 'new'],
    ['as the same', aSet(), aSet(), 'same'],
    ['as newer, by its numbers and not by its letters', aSet('1.10.0'), aSet('1.9.0'), 'newer'],
    ['as older', aSet('1.8.5'), aSet('1.9.0'), 'older'],
    ['as different under one number', aSet('1.9.0', 'Ships'), aSet('1.9.0'), 'differs'],
  ] as const)('%s', (_, offered, atHand, kind) => {
    expect(setStanding(offered, atHand).kind).toBe(kind);
  });

  it('with what has changed', () => {
    const standing = setStanding(aSet('2.0.0', 'Ships'), aSet());
    expect('changes' in standing && standing.changes.map(({ kind }) => kind)).toEqual(['set', 'set']);
  });
});
