import { type Result, refused } from '../claims/result.ts';
import { shapeFault } from '../claims/shape-fault.ts';
import type { Fault } from '../wording/fault.ts';
import { reasonOf } from '../wording/reason-of.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';

/** What a JSON file holds; a fault where it is too large, no JSON, nested too deeply, or has keys that no file of ours has. */
export function readJson(text: string): Result<unknown, Fault> {
  if (text.length > SET_FILE_LIMITS.length) return refused('', 'fault_too_large', { size: SET_FILE_LIMITS.size });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('', 'fault_not_json', { reason: reasonOf(error) });
  }
  const slip = shapeFault(data, SET_FILE_LIMITS.depth);
  return slip === null ? { ok: true, value: data } : { ok: false, faults: [slip] };
}
