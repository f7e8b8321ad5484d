import type { ClaimSet } from './claim-set.ts';

/** Word beginnings one of which stands on every page that can be about one of the sets, without repetition. */
export function gateWords(sets: readonly ClaimSet[]): string[] {
  return [...new Set(sets.flatMap((set) => set.gate))];
}
