import { type Fault, fault } from '../wording/fault.ts';

const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first place of parsed JSON that no file of ours has: a key that every object inherits, or nesting deeper than the limit.
 * Null where there is none. Schemas look keys up with `in`, and would take an inherited one for known.
 */
export function shapeFault(data: unknown, deepest: number): Fault | null {
  return faultIn(data, deepest, '');
}

function faultIn(data: unknown, left: number, path: string): Fault | null {
  if (typeof data !== 'object' || data === null) return null;
  if (left === 0) return fault(path, 'fault_too_deep');
  if (Array.isArray(data)) {
    for (const [index, entry] of data.entries()) {
      const slip = faultIn(entry, left - 1, `${path}[${index}]`);
      if (slip !== null) return slip;
    }
    return null;
  }
  for (const [key, value] of Object.entries(data)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (REFUSED_KEYS.has(key)) return fault(at, 'fault_refused_key');
    const slip = faultIn(value, left - 1, at);
    if (slip !== null) return slip;
  }
  return null;
}
