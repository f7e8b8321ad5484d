import venezuela2024 from '../../public/claim-sets/venezuela-2024.json';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';

// Built in, since the extension's pages may connect to nothing, not even to a file of their own; and checked while they are built in,
// by scripts/checked-claim-sets.ts.
const BUNDLED: readonly unknown[] = [venezuela2024];

/** The claim sets that come with the extension. */
export function bundledSets(): readonly ClaimSet[] {
  return BUNDLED as readonly ClaimSet[];
}
