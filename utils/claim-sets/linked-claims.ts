import { isRecord } from '../claims/is-record.ts';
import { readJson } from './read-json.ts';

/** A ClaimReview or Claim of linked data, and where it stands. */
export interface LinkedClaim {
  /** `@graph[2].itemReviewed`; empty for the whole. */
  readonly at: string;
  readonly type: 'ClaimReview' | 'Claim';
  readonly node: Node;
}

export type Node = Readonly<Record<string, unknown>>;

/** Reviews and claims in parsed linked data, wherever they stand in it; a claim that a review reviews is told of by the review. */
export function linkedClaims(data: unknown, most: number): LinkedClaim[] {
  const found: LinkedClaim[] = [];
  const waiting: { readonly at: string; readonly value: unknown }[] = [{ at: '', value: data }];
  for (let next = waiting.pop(); next !== undefined && found.length <= most; next = waiting.pop()) {
    const { at, value } = next;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) waiting.push({ at: `${at}[${i}]`, value: value[i] });
    } else if (isRecord(value)) {
      const type = typeOf(value);
      if (type !== null) found.push({ at, type, node: value });
      if (type === null || type === 'Claim') {
        const parts = Object.entries(value).filter(([, part]) => typeof part === 'object');
        for (const [key, part] of parts.reverse()) waiting.push({ at: at === '' ? key : `${at}.${key}`, value: part });
      }
    }
  }
  return found;
}

/** How many reviews and claims stand in texts of linked data, as far as `most`; what can't be read has none. */
export function countLinkedClaims(texts: readonly string[], most: number): number {
  return texts.reduce((sum, text) => {
    const json = readJson(text);
    return json.ok ? sum + linkedClaims(json.value, most).length : sum;
  }, 0);
}

/** By its name alone, with the vocabulary's prefix, or as a whole address. */
function typeOf(node: Node): LinkedClaim['type'] | null {
  const names = [node['@type'] ?? node['type']]
    .flat()
    .map((type) => (typeof type === 'string' ? type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') : ''));
  if (names.includes('ClaimReview')) return 'ClaimReview';
  return names.includes('Claim') ? 'Claim' : null;
}

/** The first object that a property holds, alone or in a list; null where it holds none. */
export function nodeIn(node: Node | null, key: string): Node | null {
  return [node?.[key]].flat().find(isRecord) ?? null;
}

/** All that a property holds, be it one thing or a list. */
export function allIn(node: Node | null, key: string): readonly unknown[] {
  return [node?.[key]].flat().filter((value) => value !== undefined && value !== null);
}
