import { CLAUSE } from './distance.ts';
import type { Name } from './names-in.ts';
import type { Setting } from './scene.ts';
import type { Span } from './terms.ts';

/** A sentence with its names, in which facts may be told. */
export interface Telling {
  readonly setting: Setting;
  readonly names: readonly Name[];
  /** Whether a pronoun may stand for the names: for a government, not for one of two candidates. */
  readonly hasPronouns: boolean;
}

/** Of whom a fact is told, as far as the sentence names them, and whether it is told of them, denied, or neither. */
export interface Told {
  readonly names: readonly Name[];
  readonly mood: 'told' | 'denied' | 'open';
}

/** How far behind a verb what it is done to may stand. */
export const OBJECT_REACH = 12;
/** How far from the words that tell a fact those may stand that must be there too. */
export const WITH_REACH = 16;

/** Whether one of the spans stands near enough to the words to count with them. */
export const isNear = (spans: readonly Span[], { from, to }: Span) =>
  spans.some((span) => span.from < to + WITH_REACH && span.to > from - WITH_REACH);

/** Where the clause ends that goes on at a token. */
export function endOfClause({ sentence, distances }: Setting, at: number): number {
  for (let i = at; i < sentence.to; i++) if ((distances.barriers[i] ?? 0) >= CLAUSE) return i;
  return sentence.to;
}

/** `Argentina's`: what stands behind a name is its bearer's. */
export function owns({ reading }: Setting, { to }: Span): boolean {
  return reading.tokens[to]?.gap === 'apostrophe';
}
