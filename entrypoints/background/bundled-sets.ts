import venezuela2024 from '../../public/claim-sets/venezuela-2024.json';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { inLanguage } from '../../utils/claims/in-language.ts';
import { interfaceLanguage } from '../../utils/wording/interface-language.ts';

// Built in, since the extension's pages may connect to nothing, not even to a file of their own; and checked while they are built in,
// by scripts/checked-claim-sets.ts.
const BUNDLED: readonly unknown[] = [venezuela2024];

/** The claim sets that come with the extension, in the interface's language as far as they speak it. */
export function bundledSets(): readonly ClaimSet[] {
  const [language = ''] = interfaceLanguage().split('-');
  return (BUNDLED as readonly ClaimSet[]).map((set) => inLanguage(set, language));
}
