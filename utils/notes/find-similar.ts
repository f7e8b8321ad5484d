import search from 'approx-string-match';
import type { FoundAnchor } from './found-anchor.ts';
import type { Anchor } from './note.ts';
import { contextShared } from './shared-context.ts';
import { splitsPair } from './surrogates.ts';

/** UTF-16 offsets, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** So far from where a passage is expected it is looked for first, then in the second region; in units to either side. */
const REGIONS = [3_000, 150_000] as const;

/** Of a hundred units so many may differ. */
const TOLERANCE = 0.25;

/** A shorter quote is looked for together with what stood around it, and needs at least so much of both. */
const SHORTEST_PATTERN = 24;

/** Of a longer quote only the two ends, so long each, are looked for. */
const LONGEST_PATTERN = 256;
const END_OF_QUOTE = 128;

/** So much of prefix and suffix tells where a changed quote begins and ends. */
const HINGE = 16;

/** Finds words near to an anchor's own, or what stands now between its prefix and suffix; null where nothing is near enough. */
export function findSimilar(text: string, anchor: Anchor, expected: number): FoundAnchor | null {
  for (const reach of REGIONS) {
    const from = Math.max(0, Math.min(expected, text.length) - reach);
    const region = text.slice(from, Math.min(text.length, expected + anchor.quote.length + reach));
    const span = similarQuote(region, anchor, expected - from) ?? betweenContext(region, anchor, expected - from);
    if (span) return whole(text, { start: from + span.start, end: from + span.end });
  }
  return null;
}

function similarQuote(region: string, anchor: Anchor, expected: number): Span | null {
  const { quote } = anchor;
  if (quote.length < SHORTEST_PATTERN) return null;
  if (quote.length <= LONGEST_PATTERN) return nearest(region, anchor, quote, expected);
  const head = nearest(region, { ...anchor, suffix: '' }, quote.slice(0, END_OF_QUOTE), expected);
  const behind = head === null ? expected : head.start;
  const tail = nearest(region, { ...anchor, prefix: '' }, quote.slice(-END_OF_QUOTE), behind + quote.length);
  if (head === null || tail === null) return head ?? tail;
  const length = tail.end - head.start;
  return length >= END_OF_QUOTE && length <= quote.length * 1.5 ? { start: head.start, end: tail.end } : head;
}

/** The place most like the pattern; of several as like, the one whose surroundings fit best, then the nearest. */
function nearest(region: string, anchor: Anchor, pattern: string, expected: number): Span | null {
  const matches = search(region, pattern, Math.floor(pattern.length * TOLERANCE));
  const rated = matches.map((match) => ({
    match,
    shared: contextShared(region, anchor, match.start, match.end),
    distance: Math.abs(match.start - expected),
  }));
  rated.sort((a, b) => b.shared - a.shared || a.distance - b.distance);
  return rated[0]?.match ?? null;
}

/** What stands between prefix and suffix where both stand near to how they were: the quote's words may all have changed. */
function betweenContext(region: string, anchor: Anchor, expected: number): Span | null {
  const { quote, prefix, suffix } = anchor;
  if (prefix.length < HINGE || suffix.length < HINGE || quote.length > LONGEST_PATTERN) return null;
  const frame = nearest(region, anchor, prefix + quote + suffix, expected - prefix.length);
  if (frame === null) return null;
  const window = region.slice(frame.start, frame.end);
  const before = search(window, prefix.slice(-HINGE), HINGE * TOLERANCE)[0];
  const behind = search(window, suffix.slice(0, HINGE), HINGE * TOLERANCE).at(-1);
  if (!before || !behind || behind.start <= before.end) return null;
  const span = { start: frame.start + before.end, end: frame.start + behind.start };
  return region.slice(span.start, span.end).trim() === '' ? null : span;
}

/** The span as whole characters, without white space at its ends. */
function whole(text: string, { start, end }: Span): FoundAnchor {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return {
    start: splitsPair(text, from) ? from - 1 : from,
    end: splitsPair(text, to) ? to + 1 : to,
    exactness: 'similar',
  };
}
