import type { ClaimSet } from '../claims/claim-set.ts';
import { changesBetween, type SetChange } from './changes-between.ts';

/**
 * How a set that could be imported stands to the one of its id that is at hand: there is none, it says the same, or it says something else,
 * by its version as a newer, an older, or another one under the same number.
 */
export type SetStanding =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'newer' | 'older' | 'differs'; readonly changes: readonly SetChange[] };

export function setStanding(offered: ClaimSet, atHand: ClaimSet | null): SetStanding {
  if (atHand === null) return { kind: 'new' };
  const changes = changesBetween(atHand, offered);
  if (changes.length === 0) return { kind: 'same' };
  const order = compareVersions(offered.version, atHand.version);
  return { kind: order > 0 ? 'newer' : order < 0 ? 'older' : 'differs', changes };
}

function compareVersions(one: string, other: string): number {
  const numbers = (version: string) => version.split('.').map(Number);
  const others = numbers(other);
  return (
    numbers(one)
      .map((number, place) => number - (others[place] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}
