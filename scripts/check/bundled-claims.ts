import { readFile } from 'node:fs/promises';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { faultsInWords } from '../../utils/wording/fault.ts';

const BUNDLED = new URL('../../public/claim-sets/venezuela-2024.json', import.meta.url);

/** The bundled claim set, ready for finding marks. Throws an Error that names the first slip in it. */
export async function bundledClaims(): Promise<CompiledSets> {
  return compileClaimSets([await bundledSet()], ALL_LANGUAGES);
}

/** The bundled claim set. Throws an Error that names the slips in it. */
export async function bundledSet(): Promise<ClaimSet> {
  const parsed = parseClaimSet(JSON.parse(await readFile(BUNDLED, 'utf8')));
  if (parsed.ok) return parsed.value;
  throw new Error(`the bundled claim set is broken: ${faultsInWords(parsed.faults)}`);
}
