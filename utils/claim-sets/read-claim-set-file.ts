import type { ClaimSet } from '../claims/claim-set.ts';
import { isRecord } from '../claims/is-record.ts';
import { parseClaimSet } from '../claims/parse-claim-set.ts';
import { type Result, refused } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import { readJson } from './read-json.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';

/** A claim set from a file's text, whoever wrote it; or its first slips, with their places. */
export function readClaimSetFile(text: string): Result<ClaimSet, Fault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const list = isRecord(json.value) ? json.value['claims'] : null;
  if (Array.isArray(list) && list.length > SET_FILE_LIMITS.entries)
    return refused('claims', 'fault_too_many', { most: SET_FILE_LIMITS.entries });
  const parsed = parseClaimSet(json.value);
  return parsed.ok ? parsed : { ok: false, faults: parsed.faults.slice(0, SET_FILE_LIMITS.faults) };
}
