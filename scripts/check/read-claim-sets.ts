import { readFile } from 'node:fs/promises';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Result } from '../../utils/claims/result.ts';
import { type Fault, faultInWords } from '../../utils/wording/fault.ts';

/** A claim set from a file, or the slips in it. Throws an Error in plain words where there is no such file to read. */
export async function readClaimSet(path: string): Promise<Result<ClaimSet, Fault>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(isMissing ? 'there is no such file' : 'could not be read');
  }
  return readClaimSetFile(text);
}

/** Claim sets from files. Throws an Error that names the file and its first slip. */
export async function readClaimSets(paths: readonly string[]): Promise<ClaimSet[]> {
  return Promise.all(
    paths.map(async (path) => {
      const read = await readClaimSet(path).catch((error: Error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      if (read.ok) return read.value;
      const [first, ...others] = read.faults.map(faultInWords);
      throw new Error(`${path}: ${first}${others.length > 0 ? ` (and ${others.length} more; --lint tells all)` : ''}`);
    }),
  );
}
