import { readClaimSetFile } from '../claim-sets/read-claim-set-file.ts';
import type { ClaimSet } from '../claims/claim-set.ts';
import type { Result } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';

/**
 * Reads the texts of sets' files, each once as long as it is kept in mind: checking a set takes as long as reading a page. What is
 * refused is not kept in mind, for no set is made of it.
 */
export class SetTexts {
  #read = new Map<string, Result<ClaimSet, Fault>>();

  /** The set that a text holds, or what is wrong with it. */
  read(text: string): Result<ClaimSet, Fault> {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const read = readClaimSetFile(text);
    if (read.ok) this.#read.set(text, read);
    return read;
  }

  /** Forgets all texts but these. */
  keepOnly(texts: Iterable<string>): void {
    const kept = new Set(texts);
    for (const text of this.#read.keys()) if (!kept.has(text)) this.#read.delete(text);
  }
}
