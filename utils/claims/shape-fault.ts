import type { ClaimSetFault } from './claim-set-fault.ts';

const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first place of parsed JSON that no file of ours has: a key that every object inherits, or nesting deeper than the limit.
 * Null where there is none. Schemas look keys up with `in`, and would take an inherited one for known.
 */
export function shapeFault(data: unknown, deepest: number): ClaimSetFault | null {
  return faultIn(data, deepest, '');
}

function faultIn(data: unknown, left: number, path: string): ClaimSetFault | null {
  if (typeof data !== 'object' || data === null) return null;
  if (left === 0) return { path, message: 'is nested too deeply' };
  if (Array.isArray(data)) {
    for (const [index, entry] of data.entries()) {
      const fault = faultIn(entry, left - 1, `${path}[${index}]`);
      if (fault !== null) return fault;
    }
    return null;
  }
  for (const [key, value] of Object.entries(data)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (REFUSED_KEYS.has(key)) return { path: at, message: 'is a name that no key may have' };
    const fault = faultIn(value, left - 1, at);
    if (fault !== null) return fault;
  }
  return null;
}
