import { gapEnd, gapStart, isDash, isDigit, isHyphen, isLetter, isSpace } from './characters.ts';
import { currencyBefore } from './currencies.ts';
import { digitsEnd } from './digits.ts';
import { isPhrase, phraseAt, phraseBefore } from './find-phrase.ts';
import type { Prose } from './prose.ts';
import type { Quantity } from './quantity.ts';
import { AGE } from './read-unit.ts';

/** Nobody is older. */
const OLDEST = 115;

/** Whether the digits at `at` are joined to what stands before them: `IL-76`, `A340`, `vote.1`, `#5`, `3.2.1`. */
export function isJoinedBefore(text: string, at: number, floor: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (isSpace(code)) return text.charAt(at - 2) === ')' && /\(\d{2,5}\)$/.test(text.slice(Math.max(0, at - 8), at - 1));
  if (isLetter(code)) return currencyBefore(text, at, floor)?.start === undefined;
  const sign = text.charAt(at - 1);
  if ('/#@_=&?\\%)]*^'.includes(sign)) return true;
  const beforeSign = text.charCodeAt(at - 2);
  const joins = isDigit(beforeSign) || isLetter(beforeSign);
  if ((sign === "'" || sign === '’') && /\d\d(?!\d)/.test(text.slice(at, at + 3))) return true;
  if (code === 0x2014) return isDigit(beforeSign);
  return joins && (isDash(code) || '.,:;"\'’”»!?'.includes(sign));
}

/** Whether the digits that end at `end` go on as something else: `9:34`, `28/7`, `192.168.0.1`, `4WD`, `10_000`. */
export function isJoinedBehind(text: string, end: number): boolean {
  const sign = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (isLetter(text.charCodeAt(end)) || '_@=\\'.includes(sign || ' ')) return true;
  if (sign === ':' && isDigit(next)) return true;
  return isDigit(next) && (sign === '.' || sign === ',' || sign === '/' || isDash(text.charCodeAt(end)));
}

/**
 * Offset behind the whole of a name, number or address that is no figure, at least one unit on. What begins with a zero is
 * a telephone number and takes the groups of digits behind it along.
 */
export function junkEnd(text: string, at: number): number {
  let end = at + 1;
  const dialled = text.charAt(at) === '0';
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const goesOn = isDigit(code) || isLetter(code);
    const next = text.charCodeAt(end + 1);
    const joins = '.,:/_@=-–+%'.includes(text.charAt(end)) && (isDigit(next) || isLetter(next));
    const groups = dialled && text.charAt(end) === ' ' && isDigit(next);
    if (!goesOn && !joins && !groups) break;
    end++;
  }
  return end;
}

/** Whether a number is the name of something, an age, an hour or a footnote rather than a figure. */
export function isLookalike(prose: Prose, quantity: Quantity): boolean {
  const { text, grammar } = prose;
  const { amount, unit, end } = quantity;
  if (unit?.unit === AGE) return isHyphen(text.charCodeAt(amount.end));
  if (isHour(prose, quantity)) return true;
  if (phraseBefore(grammar.ages, prose, quantity.start, 0) !== null) return unit === null || unit.kind === 'duration';
  if (unit?.unit === 'year' && amount.digits) return isApposition(prose, quantity);
  if (unit !== null || amount.form !== 'number' || amount.scale > 1) return false;
  if (isNamed(prose, quantity)) return true;
  if (!amount.bare) return false;
  return (
    isBracketed(text, amount.start, end) ||
    isTelephone(text, end) ||
    isApposition(prose, quantity) ||
    isListMark(text, amount.start, end) ||
    isStreet(prose, end)
  );
}

function isNamed(prose: Prose, { start, amount }: Quantity): boolean {
  const { text, grammar } = prose;
  if (!amount.digits && text.charAt(start) === text.charAt(start).toLowerCase()) return false;
  if (amount.low >= 1e5) return false;
  const { lower, written } = prose.wordBefore(start);
  if (grammar.namedCapital.has(lower)) return written !== lower;
  return phraseBefore(grammar.named, prose, start, 0) !== null;
}

/** `4 a.m.`, `at 7.30`, `at six`. */
function isHour(prose: Prose, { amount, unit, start }: Quantity): boolean {
  const { text, grammar } = prose;
  const { low, end } = amount;
  if (amount.form !== 'number' || low > 24 || amount.scale > 1) return false;
  if (phraseAt(grammar.hoursBehind, prose, end) !== null) return true;
  if (unit !== null) return unit.unit === 'hour' && phraseBefore(grammar.beforeHours, prose, start, 0) !== null;
  const before = phraseBefore(grammar.hoursBefore, prose, start, 0);
  if (before === null) return false;
  if (amount.digits && !amount.bare) return /^\d{1,2}\.[0-5]\d$/.test(text.slice(start, end));
  if (low > 12 || grammar.noHours.has(prose.wordBefore(before.at).lower)) return false;
  const next = gapEnd(text, end);
  const nextWord = prose.wordAt(next).lower;
  return nextWord === '' ? !isHyphen(text.charCodeAt(end)) : grammar.smallWords.has(nextWord);
}

/** `(74)`, `[3]`. */
function isBracketed(text: string, start: number, end: number): boolean {
  const open = text.charAt(start - 1);
  return (open === '(' && text.charAt(end) === ')') || (open === '[' && text.charAt(end) === ']');
}

/** More digits behind a space, with a zero in front: `7946 0958`. */
function isTelephone(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && text.charAt(end + 1) === '0' && isDigit(text.charCodeAt(end + 2));
}

/** The age behind a name or a person: `González, 74, lives`, `her mother, 43, was`. */
function isApposition(prose: Prose, { start, end, amount }: Quantity): boolean {
  const { text, grammar } = prose;
  if (amount.low > OLDEST || !',.;)'.includes(text.charAt(end) || ' ')) return false;
  const word = prose.wordBefore(start);
  const from = isPhrase(grammar.of, word) ? gapStart(text, start, 0) - word.written.length : start;
  const comma = gapStart(text, from, 0) - 1;
  if (comma === from - 1 || text.charAt(comma) !== ',') return false;
  const { written, lower } = prose.wordBefore(comma);
  if (written === '' || written !== lower) return written !== '';
  const before = gapStart(text, comma, 0) - written.length;
  return text.charAt(end) === ',' && grammar.whose.has(prose.wordBefore(before).lower);
}

/** `1. First item` at the start of a block. */
function isListMark(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !'.)'.includes(text.charAt(end) || ' ') || !isSpace(text.charCodeAt(end + 1))) return false;
  return gapStart(text, start, 0) === 0 && isLetter(text.charCodeAt(gapEnd(text, end + 1)));
}

/** `10 Downing Street`. */
function isStreet(prose: Prose, end: number): boolean {
  const { text, grammar } = prose;
  let at = end;
  for (let words = 0; words < 4; words++) {
    const start = gapEnd(text, at);
    const { written, lower } = prose.wordAt(start);
    at = start + written.length;
    if (written === lower) return false;
    if (words > 0 && grammar.streets.has(lower)) return true;
  }
  return false;
}

/** Whether what could be the number one is an article: `un año`, `un voto`, and not `un dólar` or `un millón`. */
export function isArticle(prose: Prose, { amount, unit }: Quantity): boolean {
  const { text, grammar } = prose;
  if (unit !== null && unit.kind !== 'duration') return false;
  return !amount.digits && grammar.articles.has(text.slice(amount.start, amount.end).toLowerCase());
}

/** Whether a number word that is a pronoun too stands for a number here: `one vote`, not `the one that`. */
export function isPronoun(prose: Prose, quantity: Quantity): boolean {
  const { text, grammar } = prose;
  const { amount, unit, start, end } = quantity;
  if (amount.digits || unit !== null) return false;
  if (!grammar.pronouns.words.has(text.slice(amount.start, amount.end).toLowerCase())) return false;
  if (phraseBefore(grammar.pronouns.after, prose, start, 0) !== null) return true;
  const next = gapEnd(text, end);
  return !isLetter(text.charCodeAt(next)) || phraseAt(grammar.pronouns.before, prose, end) !== null;
}

/** Whether a word stands behind digits that it would belong to if they were a number: the billion of `1,2 billion`. */
export function isBehindDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(gapStart(text, at, 0) - 1));
}

/** The end of a phrase at `at` that starts like a figure and states none; null where there is none. */
export function idiomEnd(prose: Prose, at: number): number | null {
  const { text, grammar } = prose;
  const { idioms } = prose.behind(at, 0);
  const match = (idioms && phraseAt(idioms, prose, at)) ?? phraseAt(grammar.idioms, prose, at);
  if (match === null) return null;
  return isDigit(text.charCodeAt(match.at - 1)) ? digitsEnd(text, match.at) : match.at;
}
