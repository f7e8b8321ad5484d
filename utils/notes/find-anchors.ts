import { findSimilar } from './find-similar.ts';
import type { FoundAnchor } from './found-anchor.ts';
import type { Anchor } from './note.ts';
import { contextShared } from './shared-context.ts';

/** A quote of so many units is found by its own words; a shorter one (`24`) stands on many pages by chance. */
const SPEAKS_FOR_ITSELF = 40;

/** The share of prefix and suffix that must stand around a short quote. */
const ENOUGH_CONTEXT = 0.4;

/** No more places of one quote are looked at. */
const MOST_PLACES = 20_000;

/** Looks for words like an anchor's, which takes long; `index` is the anchor's place in the list. */
export type FindSimilar = (wanted: {
  readonly anchor: Anchor;
  readonly index: number;
  /** Where it is to be expected, in UTF-16 units. */
  readonly expected: number;
}) => FoundAnchor | null;

/** As `findAnchors`, for one anchor. */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | null {
  return findAnchors(text, [anchor])[0] ?? null;
}

/**
 * Finds the passages of anchors in a page's text that may have changed since: by position, by their words (prefix and suffix
 * choose among several places), and last by likeness. What has been found tells by how much the text around it has shifted,
 * so that the rest is looked for in the right region first. Null, at the anchor's place in the list, for what is not there.
 * `verbatim` is what `findVerbatim` comes to for the same text and anchors, where that is known.
 */
export function findAnchors(
  text: string,
  anchors: readonly Anchor[],
  similar: FindSimilar = ({ anchor, expected }) => findSimilar(text, anchor, expected),
  verbatim: readonly (FoundAnchor | null)[] = findVerbatim(text, anchors),
): readonly (FoundAnchor | null)[] {
  const settled = new Shifts(anchors, verbatim);
  return anchors.map(
    (anchor, index) => verbatim[index] ?? similar({ anchor, index, expected: settled.near(anchor.start) }),
  );
}

/** Finds the passages whose own words are there, by position or by these words; null for the others. */
export function findVerbatim(text: string, anchors: readonly Anchor[]): readonly (FoundAnchor | null)[] {
  const placesOf = new Map<string, readonly number[]>();
  const places = (quote: string) => {
    const known = placesOf.get(quote) ?? allPlaces(text, quote);
    placesOf.set(quote, known);
    return known;
  };
  const found = anchors.map((anchor) => (standsAt(text, anchor, anchor.start) ? at(anchor, anchor.start) : null));
  const shifts = new Shifts(anchors, found);
  for (const [index, anchor] of anchors.entries()) {
    if (found[index]) continue;
    const expected = shifts.near(anchor.start);
    // Behind an insertion most passages stand, with all around them, by as much further on as the one before.
    const place = standsAt(text, anchor, expected)
      ? at(anchor, expected)
      : findQuote(text, anchor, places(anchor.quote), expected);
    found[index] = place;
    if (place) shifts.add(anchor, place);
  }
  return found;
}

/** By how many units the text has shifted, as far as anchors that were found tell. */
class Shifts {
  readonly #known: { readonly start: number; readonly shift: number }[] = [];

  constructor(anchors: readonly Anchor[], found: readonly (FoundAnchor | null)[]) {
    for (const [index, anchor] of anchors.entries()) {
      const place = found[index];
      if (place) this.add(anchor, place);
    }
  }

  add({ start }: Anchor, place: FoundAnchor): void {
    this.#known.push({ start, shift: place.start - start });
  }

  /** Where what stood at the offset is to be expected now. */
  near(start: number): number {
    let nearest = { start: Number.NEGATIVE_INFINITY, shift: 0 };
    for (const known of this.#known) {
      if (Math.abs(known.start - start) < Math.abs(nearest.start - start)) nearest = known;
    }
    return start + nearest.shift;
  }
}

/** Whether the passage stands at a place with all that stood around it. */
function standsAt(text: string, { quote, prefix, suffix }: Anchor, place: number): boolean {
  const from = place - prefix.length;
  return from >= 0 && text.startsWith(prefix + quote, from) && text.startsWith(suffix, place + quote.length);
}

function allPlaces(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(quote); place !== -1; place = text.indexOf(quote, place + 1)) {
    places.push(place);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The place whose surroundings fit best, of several that fit as well the one nearest to where it is expected. */
function findQuote(text: string, anchor: Anchor, places: readonly number[], expected: number): FoundAnchor | null {
  let best = { place: -1, shared: -1 };
  for (const place of places) {
    const shared = contextShared(text, anchor, place, place + anchor.quote.length);
    const isNearer = Math.abs(place - expected) < Math.abs(best.place - expected);
    if (shared > best.shared || (shared === best.shared && isNearer)) best = { place, shared };
  }
  if (best.place === -1) return null;
  if (best.shared < ENOUGH_CONTEXT && anchor.quote.length < SPEAKS_FOR_ITSELF) return null;
  return at(anchor, best.place);
}

function at({ quote, start }: Anchor, place: number): FoundAnchor {
  return { start: place, end: place + quote.length, exactness: place === start ? 'exact' : 'moved' };
}
