import * as v from 'valibot';
import { claimFaults } from './claim-faults.ts';
import { type ClaimSet, claimSetSchema } from './claim-set.ts';
import type { ClaimSetFault } from './claim-set-fault.ts';
import { questionFaults } from './question-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import type { Result } from './result.ts';

/**
 * A claim set from what a file holds, or every slip in it with its place: first those against the format, and once there are
 * none, what does not fit together. Nothing is mended silently.
 */
export function parseClaimSet(data: unknown): Result<ClaimSet, ClaimSetFault> {
  const parsed = v.safeParse(claimSetSchema, data);
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message })) };
  }
  const set = parsed.output;
  const faults = [...referenceFaults(set), ...questionFaults(set), ...claimFaults(set)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: set };
}

function pathOf(items: readonly { key?: unknown }[] | undefined): string {
  return (items ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}
