import type { ClaimSet } from '../claims/claim-set.ts';
import type { ClaimSetWarning } from './claim-set-warning.ts';
import { lintUses } from './lint-uses.ts';
import { lintWords } from './lint-words.ts';

/** The weak spots of a claim set that is in order; none for a set that has nothing to mend. */
export function lintClaimSet(set: ClaimSet): ClaimSetWarning[] {
  return [...lintWords(set), ...lintUses(set)];
}
