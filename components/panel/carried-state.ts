import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import type { SetStanding } from '../../utils/claim-sets/set-standing.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Fault } from '../../utils/wording/fault.ts';

/** What the page in front carries that could be imported. */
export type CarriedState =
  | { readonly kind: 'nothing' | 'too-large' }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'set';
      readonly set: ClaimSet;
      readonly standing: SetStanding;
      /** The set of the same id that is at hand; null where there is none. */
      readonly atHand: ListedSet | null;
    }
  | { readonly kind: 'reviews'; readonly count: number };
