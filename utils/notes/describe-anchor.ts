import type { Anchor } from './note.ts';
import { pairsIn, splitsPair } from './surrogates.ts';

/** So much of the page's text is kept on either side of a quote, in UTF-16 units. */
const CONTEXT = 32;

/** The longest quote that is kept, in UTF-16 units: of a longer passage its beginning stands for the whole. */
export const LONGEST_QUOTE = 10_000;

/**
 * Describes a passage of a page's text so that it can be found again. Offsets are UTF-16 units, end excluded; one that falls inside
 * a surrogate pair moves outwards, so that quote, prefix and suffix are whole characters. Throws a RangeError for a passage
 * that is empty or outside the text.
 */
export function describeAnchor(text: string, start: number, end: number): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`There is no passage from ${start} to ${end} in a text of ${text.length} units`);
  }
  const from = splitsPair(text, start) ? start - 1 : start;
  const wanted = splitsPair(text, end) ? end + 1 : end;
  const to = wanted - from <= LONGEST_QUOTE ? wanted : inwards(text, from + LONGEST_QUOTE, -1);
  return {
    quote: text.slice(from, to),
    prefix: text.slice(inwards(text, Math.max(0, from - CONTEXT), 1), from),
    suffix: text.slice(to, inwards(text, Math.min(text.length, to + CONTEXT), -1)),
    start: from,
    end: to,
    pairsBefore: pairsIn(text.slice(0, from)),
  };
}

/** The offset, or the next one in the direction if it would split a pair. */
function inwards(text: string, offset: number, direction: 1 | -1): number {
  return splitsPair(text, offset) ? offset + direction : offset;
}
