import * as v from 'valibot';
import type { Fault } from '../wording/fault.ts';
import { claimFaults } from './claim-faults.ts';
import { type ClaimSet, claimSetSchema } from './claim-set.ts';
import { questionFaults } from './question-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import type { Result } from './result.ts';
import { faultOfIssue } from './schema-slip.ts';

/**
 * A claim set from what a file holds, or every slip in it with its place: first those against the format, and once there are
 * none, what does not fit together. Nothing is mended silently.
 */
export function parseClaimSet(data: unknown): Result<ClaimSet, Fault> {
  const parsed = v.safeParse(claimSetSchema, data);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(faultOfIssue) };
  const set = parsed.output;
  const faults = [...referenceFaults(set), ...questionFaults(set), ...claimFaults(set)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: set };
}
