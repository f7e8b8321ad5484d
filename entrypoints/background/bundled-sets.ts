import venezuela2024 from '../../public/claim-sets/venezuela-2024.json';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';

// Built in, since the extension's pages may connect to nothing, not even to a file of their own.
const BUNDLED: readonly unknown[] = [venezuela2024];

/** The claim sets that come with the extension. Throws where one has a slip, naming its place. */
export function bundledSets(): readonly ClaimSet[] {
  return BUNDLED.map((data) => {
    const parsed = parseClaimSet(data);
    if (parsed.ok) return parsed.value;
    throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
  });
}
