import type { ClaimSetFault } from '../claims/claim-set-fault.ts';
import { type Result, refused } from '../claims/result.ts';
import { shapeFault } from '../claims/shape-fault.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';

/** What a JSON file holds; a fault where it is too large, no JSON, nested too deeply, or has keys that no file of ours has. */
export function readJson(text: string): Result<unknown, ClaimSetFault> {
  if (text.length > SET_FILE_LIMITS.length) return refused('', 'is larger than 16 MB');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('', `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fault = shapeFault(data, SET_FILE_LIMITS.depth);
  return fault === null ? { ok: true, value: data } : { ok: false, faults: [fault] };
}
