import type { SpeechSign } from './compile-language.ts';
import type { Hit, Span } from './terms.ts';

/**
 * Where the phrases of a language stand in a text or a part of it, by what they give away, each kind in text order. Most kinds stand
 * nowhere: asking for one costs no look at the others.
 */
export type PhrasesFound = Readonly<Record<SpeechSign, readonly Span[]>>;

const NOWHERE: readonly Span[] = [];

const NO_PHRASES: PhrasesFound = {
  toSubject: NOWHERE,
  rivals: NOWHERE,
  formers: NOWHERE,
  latters: NOWHERE,
  ahead: NOWHERE,
  behind: NOWHERE,
  speech: NOWHERE,
  accordingTo: NOWHERE,
  records: NOWHERE,
  rejections: NOWHERE,
  falsities: NOWHERE,
  contradictions: NOWHERE,
  denials: NOWHERE,
  deniers: NOWHERE,
  suppositions: NOWHERE,
  prospects: NOWHERE,
  parts: NOWHERE,
  partsBefore: NOWHERE,
  alternatives: NOWHERE,
  populations: NOWHERE,
  votingPlaces: NOWHERE,
  otherTimes: NOWHERE,
  sameTime: NOWHERE,
  refusals: NOWHERE,
  wishes: NOWHERE,
  memberships: NOWHERE,
  joiners: NOWHERE,
  echoes: NOWHERE,
  elsewhere: NOWHERE,
  demonyms: NOWHERE,
  timeWords: NOWHERE,
};

/** Phrases in text order, those alone that stand within a part of the text where one is given, sorted by kinds. */
export function phrasesAmong(hits: readonly Hit<SpeechSign>[], part: Span | null = null): PhrasesFound {
  let found: Record<SpeechSign, readonly Span[]> | null = null;
  for (const hit of hits) {
    if (part !== null && hit.from >= part.to) break;
    if (part !== null && (hit.from < part.from || hit.to > part.to)) continue;
    found ??= { ...NO_PHRASES };
    const same = found[hit.value];
    // the lists that are not the empty one were made here
    if (same === NOWHERE) found[hit.value] = [hit];
    else (same as Span[]).push(hit);
  }
  return found ?? NO_PHRASES;
}

/** Two kinds of phrases as one list in text order. */
export function inTextOrder(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.from - b.from);
}
