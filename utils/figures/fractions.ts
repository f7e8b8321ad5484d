import type { Amount } from './amount.ts';
import { articleStart, behindArticle, behindOf } from './articles.ts';
import { gapEnd, isHyphen, isLetter, wordEnd } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { readWords } from './number-words.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';

/**
 * The fraction in words at `at`: `two-thirds` with `number` being the two, else `half`, `a third`. A fraction of a scale is
 * a number: `half a million`. Null for none: `a third term`, `half-time`.
 */
export function readFraction(
  text: string,
  at: number,
  floor: number,
  grammar: Grammar,
  number?: { readonly end: number; readonly value: number },
): Amount | null {
  const match = phraseAt(grammar.fractions, text, number?.end ?? at);
  if (match === null) return null;
  const { parts, many, ofUnits } = match.value;
  if (number && !(number.value >= 1 && number.value < parts && many === number.value > 1)) return null;
  // two quarters are half a year
  if (number && number.value * 2 === parts && number.value > 1) return null;
  const share = (number?.value ?? 1) / parts;
  const start = number ? at : articleStart(text, at, floor, grammar, true);
  const ordinal = phraseAt(grammar.ordinals, text, at);
  if (!number && start === at && ordinal !== null && ordinal.at >= match.at) return null;
  const scaled = scaleOf(text, match.at, share, grammar);
  if (scaled)
    return { ...amount(start, scaled.end, scaled.value), form: 'number', place: scaled.value, scale: scaled.scale };
  const fraction = amount(start, match.at, share);
  if (ofUnits) return phraseAt(grammar.units, text, match.at) ? fraction : null;
  if (number && grammar.articles.has(text.slice(at, number.end).toLowerCase())) {
    return isCountless(text, at, match.at, floor, grammar) ? fraction : null;
  }
  if (number) return fraction;
  const isFraction =
    isBare(text, at, grammar) ||
    isWithArticle(text, start, at, match.at, floor, grammar) ||
    isBounded(text, at, match.at, floor, grammar);
  return isFraction ? fraction : null;
}

function amount(start: number, end: number, share: number): Amount {
  return { start, end, form: 'fraction', low: share, high: share, place: share, scale: 1, digits: false, bare: false };
}

/** The scale that a fraction is of: `half a million`, `two thirds of a million`, `quarter million`. */
function scaleOf(text: string, at: number, share: number, grammar: Grammar) {
  const behind = behindArticle(text, behindOf(text, at, grammar), grammar);
  const scaled = readWords(text, behind, grammar, { value: share, place: share });
  return scaled && { ...scaled, value: Math.round(scaled.value * 1e6) / 1e6 };
}

/** `half`, which is a fraction without an article, where it is not part of another word or a name. */
function isBare(text: string, at: number, grammar: Grammar): boolean {
  const { after, before, words } = grammar.bareFractions;
  const end = phraseAt(words, text, at)?.at;
  if (end === undefined) return false;
  if (isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    return phraseAt(grammar.units, text, end) !== null;
  }
  return phraseBefore(after, text, at, 0) === null && phraseAt(before, text, end) === null;
}

/** `a third` where it counts nothing that follows: of something, before a small word or a stop, or behind a bound word. */
function isWithArticle(text: string, start: number, at: number, end: number, floor: number, grammar: Grammar): boolean {
  if (start === at || isHyphen(text.charCodeAt(end))) return false;
  return phraseAt(grammar.bareFractions.words, text, at) === null && isCountless(text, start, end, floor, grammar);
}

/** `près du quart de la population`: the article is part of the bound words. */
function isBounded(text: string, at: number, end: number, floor: number, grammar: Grammar): boolean {
  return phraseBefore(grammar.boundsBefore, text, at, floor) !== null && phraseAt(grammar.of, text, end) !== null;
}

function isCountless(text: string, start: number, end: number, floor: number, grammar: Grammar): boolean {
  const next = gapEnd(text, end);
  if (!isLetter(text.charCodeAt(next))) return true;
  if (grammar.smallWords.has(text.slice(next, wordEnd(text, next)).toLowerCase())) return true;
  return phraseBefore(grammar.boundsBefore, text, start, floor) !== null;
}
