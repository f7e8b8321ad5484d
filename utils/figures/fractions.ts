import type { Amount } from './amount.ts';
import { articleStart, behindArticle, behindOf } from './articles.ts';
import { gapEnd, isHyphen, isLetter } from './characters.ts';
import { phraseAt, phraseBefore } from './find-phrase.ts';
import { readWords } from './number-words.ts';
import type { Prose } from './prose.ts';

/**
 * The fraction in words at `at`: `two-thirds` with `number` being the two, else `half`, `a third`. A fraction of a scale is
 * a number: `half a million`. Null for none: `a third term`, `half-time`.
 */
export function readFraction(
  prose: Prose,
  at: number,
  floor: number,
  number?: { readonly end: number; readonly value: number },
): Amount | null {
  const { text, grammar } = prose;
  const match = phraseAt(grammar.fractions, prose, number?.end ?? at);
  if (match === null) return null;
  const { parts, many, ofUnits } = match.value;
  if (number && !(number.value >= 1 && number.value < parts && many === number.value > 1)) return null;
  // two quarters are half a year
  if (number && number.value * 2 === parts && number.value > 1) return null;
  const share = (number?.value ?? 1) / parts;
  const start = number ? at : articleStart(prose, at, floor, true);
  const ordinal = phraseAt(grammar.ordinals, prose, at);
  if (!number && start === at && ordinal !== null && ordinal.at >= match.at) return null;
  const scaled = scaleOf(prose, match.at, share);
  if (scaled)
    return { ...amount(start, scaled.end, scaled.value), form: 'number', place: scaled.value, scale: scaled.scale };
  const fraction = amount(start, match.at, share);
  if (ofUnits) return phraseAt(grammar.units, prose, match.at) ? fraction : null;
  if (number && grammar.articles.has(text.slice(at, number.end).toLowerCase())) {
    return isCountless(prose, at, match.at, floor) ? fraction : null;
  }
  if (number) return fraction;
  const isFraction =
    isBare(prose, at) || isWithArticle(prose, start, at, match.at, floor) || isBounded(prose, at, match.at, floor);
  return isFraction ? fraction : null;
}

function amount(start: number, end: number, share: number): Amount {
  return { start, end, form: 'fraction', low: share, high: share, place: share, scale: 1, digits: false, bare: false };
}

/** The scale that a fraction is of: `half a million`, `two thirds of a million`, `quarter million`. */
function scaleOf(prose: Prose, at: number, share: number) {
  const behind = behindArticle(prose, behindOf(prose, at));
  const scaled = readWords(prose, behind, { value: share, place: share });
  return scaled && { ...scaled, value: Math.round(scaled.value * 1e6) / 1e6 };
}

/** `half`, which is a fraction without an article, where it is not part of another word or a name. */
function isBare(prose: Prose, at: number): boolean {
  const { text, grammar } = prose;
  const { after, before, words } = grammar.bareFractions;
  const end = phraseAt(words, prose, at)?.at;
  if (end === undefined) return false;
  if (isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    return phraseAt(grammar.units, prose, end) !== null;
  }
  return phraseBefore(after, prose, at, 0) === null && phraseAt(before, prose, end) === null;
}

/** `a third` where it counts nothing that follows: of something, before a small word or a stop, or behind a bound word. */
function isWithArticle(prose: Prose, start: number, at: number, end: number, floor: number): boolean {
  const { text, grammar } = prose;
  if (start === at || isHyphen(text.charCodeAt(end))) return false;
  return phraseAt(grammar.bareFractions.words, prose, at) === null && isCountless(prose, start, end, floor);
}

/** `près du quart de la population`: the article is part of the bound words. */
function isBounded(prose: Prose, at: number, end: number, floor: number): boolean {
  const { grammar } = prose;
  return phraseBefore(grammar.boundsBefore, prose, at, floor) !== null && phraseAt(grammar.of, prose, end) !== null;
}

function isCountless(prose: Prose, start: number, end: number, floor: number): boolean {
  const { text, grammar } = prose;
  const next = gapEnd(text, end);
  if (!isLetter(text.charCodeAt(next))) return true;
  if (grammar.smallWords.has(prose.wordAt(next).lower)) return true;
  return phraseBefore(grammar.boundsBefore, prose, start, floor) !== null;
}
