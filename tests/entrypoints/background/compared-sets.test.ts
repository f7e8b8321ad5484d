import { expect, it } from 'vitest';
import { SetsToCompare } from '../../../entrypoints/background/compared-sets.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

it('are compiled once for many pages, and anew for a new page once no more words have room', () => {
  const parsed = parseClaimSet(aClaimSetFile());
  if (!parsed.ok) throw new Error('the set has a slip');
  const sets = new SetsToCompare(ALL_LANGUAGES);
  const compared = (isNew: boolean) => sets.spokenOf([parsed.value], [], isNew);
  const first = compared(true);
  expect(compared(true).compiled).toBe(first.compiled);
  for (let word = 0; !first.compiled.book.isFull; word++) first.compiled.book.of(`w${word}`);
  expect(compared(false).compiled).toBe(first.compiled);
  const second = compared(true);
  expect(second.compiled).not.toBe(first.compiled);
  expect(second.told).toBe(first.told);
  expect(compared(true).compiled).toBe(second.compiled);
});
