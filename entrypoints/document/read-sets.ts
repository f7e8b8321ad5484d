import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { askBackground } from '../../utils/messages/speak.ts';

/** The claim sets of these ids, in their order; those that have gone or can't be used are left out. Throws where the background does not answer. */
export async function readSets(ids: readonly string[]): Promise<readonly ClaimSet[]> {
  const texts = await Promise.all(ids.map((id) => askBackground('claimSetText', { id })));
  return texts.flatMap((text) => {
    const read = text === null ? null : readClaimSetFile(text);
    return read?.ok ? [read.value] : [];
  });
}
