import { behindBoundArticle } from './articles.ts';
import { gapEnd, gapStart, isDash, isDigit, isLetter, isSpace } from './characters.ts';
import { countAt, digitsEnd } from './digits.ts';
import { phraseAt, phraseBefore } from './find-phrase.ts';
import type { Grammar } from './grammar.ts';
import type { Prose } from './prose.ts';
import type { Word } from './word-book.ts';

/**
 * A date, as far as it is written: `low` and `high` are its first and last day as yyyymmdd, with the year 0 where none is
 * written (28 July is 728).
 */
export interface DateFigure {
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'day' | 'month' | 'year' | 'decade';
}

const PERCENT = 0x25;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const STROKE = 0x2f;
const COLON = 0x3a;
const HARD_HYPHEN = 0x2011;

/** Four bare digits are a year from here on; and from there on behind a word that years stand behind. */
const FIRST_YEAR = 1900;
const FIRST_OLD_YEAR = 1400;
const LAST_YEAR = 2099;

/** The date that has the digits at `at`, not reaching before `floor`; null for none. A bare year is `readYear`'s. */
export function readDate(prose: Prose, at: number, floor: number): DateFigure | null {
  const { text, grammar } = prose;
  const end = digitsEnd(text, at);
  const length = end - at;
  if (length > 4) return null;
  const number = countAt(text, at, end);
  const numeric = numericDate(text, at, end);
  if (numeric) return numeric;
  const short = dayAndMonth(prose, at, end);
  if (short) return short;
  if (length === 4 ? !isYear(number) : length > 2 || number < 1 || number > 31) return null;
  const before = monthBefore(prose, at, floor);
  if (length === 4) return before && monthOfYear(before.start, end, before.month, number);
  const behindDay = dayEnd(prose, end);
  const last = lastDay(prose, behindDay, number);
  const after = monthAfter(prose, behindDay) ?? monthAfter(prose, last.end);
  if (after) return withYear(prose, at, after.end, after.month, [number, last.day]);
  if (
    before === null ||
    !grammar.vocabulary.months.dayBehind ||
    phraseAt(grammar.units, prose, behindDay) !== null ||
    isBroken(text, behindDay)
  )
    return null;
  return withYear(prose, before.start, last.end, before.month, [number, last.day]);
}

/** Whether digits go on in a way that no day does: a decimal, a group, a clock time. */
function isBroken(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === PERCENT || ((sign === POINT || sign === COMMA || sign === COLON) && isDigit(text.charCodeAt(at + 1)));
}

/** Offset behind the ending of an ordinal, where one touches the day. */
function dayEnd(prose: Prose, at: number): number {
  return ordinalEnd(prose, at) ?? at;
}

/** Offset behind the ending at `at` that makes an ordinal of digits: `th`, `.º`; null for none. */
export function ordinalEnd(prose: Prose, at: number): number | null {
  const { ordinalEndings } = prose.grammar;
  const { text } = prose;
  const start = text.charCodeAt(at) === POINT ? at + 1 : at;
  if (isSpace(text.charCodeAt(start)) || start >= text.length) return null;
  const isSign = !isLetter(text.charCodeAt(start)) && ordinalEndings.has(text.charAt(start));
  if (isSign) return /^\s?[CF](?!\p{L})/u.test(text.slice(start + 1, start + 4)) ? null : start + 1;
  const { lower, written } = prose.wordAt(at);
  return ordinalEndings.has(lower) ? at + written.length : null;
}

function monthOf(word: Word, grammar: Grammar): number | null {
  const { month } = grammar.uses.of(word);
  return month === 0 || (grammar.capitalMonths.has(word.lower) && word.written === word.lower) ? null : month;
}

/** The month before a year or, where the language says so, a day: `July 2024`, `julio de 2024`. */
function monthBefore(prose: Prose, at: number, floor: number) {
  const { text, grammar } = prose;
  const { dayBehind } = grammar.vocabulary.months;
  const of = dayBehind ? at : (phraseBefore(grammar.yearOf.back, prose, at, floor)?.at ?? at);
  let end = gapStart(text, of, floor);
  if (end === at) return null;
  if (text.charCodeAt(end - 1) === POINT) end--;
  const word = prose.wordUpTo(end, floor);
  const month = monthOf(word, grammar);
  return month === null ? null : { start: end - word.written.length, month };
}

function monthAfter(prose: Prose, at: number) {
  const { text, grammar } = prose;
  const of = phraseAt(grammar.monthOf, prose, at)?.at ?? at;
  const start = gapEnd(text, of);
  const word = prose.wordAt(start);
  const month = start === at ? null : monthOf(word, grammar);
  return month === null ? null : { end: start + word.written.length, month };
}

/** The last day of `28-30` or `28 and 29`, with its end; the first day again where there is one only. */
function lastDay(prose: Prose, at: number, first: number): { end: number; day: number } {
  const { text, grammar } = prose;
  const joiner = isDash(text.charCodeAt(at)) ? at + 1 : phraseAt(grammar.joiners, prose, at)?.at;
  const start = joiner === undefined ? at : gapEnd(text, behindBoundArticle(prose, joiner));
  const digits = digitsEnd(text, start);
  const end = dayEnd(prose, digits);
  const day = countAt(text, start, digits);
  const isDay = joiner !== undefined && digits - start <= 2 && day > first && day <= 31;
  if (!isDay || isBroken(text, end) || phraseAt(grammar.units, prose, end) !== null) return { end: at, day: first };
  return { end, day };
}

function isYear(number: number): boolean {
  return number >= FIRST_OLD_YEAR && number <= LAST_YEAR;
}

function yearAt(text: string, at: number): { end: number; year: number } | null {
  const end = digitsEnd(text, at);
  if (end - at !== 4) return null;
  const year = countAt(text, at, end);
  if (!isYear(year) || isBroken(text, end)) return null;
  return { end, year };
}

function withYear(
  prose: Prose,
  start: number,
  end: number,
  month: number,
  [first, last]: readonly [first: number, last: number],
): DateFigure {
  const { text, grammar } = prose;
  const comma = /[,.]/.test(text.charAt(end)) ? end + 1 : end;
  const found = yearAt(text, gapEnd(text, phraseAt(grammar.yearOf.ahead, prose, comma)?.at ?? comma));
  const year = (found?.year ?? 0) * 1e4;
  return {
    start,
    end: found?.end ?? end,
    low: year + month * 100 + first,
    high: year + month * 100 + last,
    unit: 'day',
  };
}

function monthOfYear(start: number, end: number, month: number, year: number): DateFigure {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { start, end, low: year * 1e4 + month * 100 + 1, high: year * 1e4 + month * 100 + days, unit: 'month' };
}

/** `28/07/2024`, `28.07.24`, `2024-07-28`; of two orders the one that gives a month, day first. */
function numericDate(text: string, at: number, firstEnd: number): DateFigure | null {
  const code = text.charCodeAt(firstEnd);
  const isPart = code === STROKE || code === POINT || code === HYPHEN || code === HARD_HYPHEN;
  if (!isPart || !isDigit(text.charCodeAt(firstEnd + 1))) return null;
  const sign = text.charAt(firstEnd);
  const secondEnd = digitsEnd(text, firstEnd + 1);
  if (text.charAt(secondEnd) !== sign) return null;
  const end = digitsEnd(text, secondEnd + 1);
  const lengths = [firstEnd - at, secondEnd - firstEnd - 1, end - secondEnd - 1];
  const [a = 0, b = 0, c = 0] = [
    Number(text.slice(at, firstEnd)),
    Number(text.slice(firstEnd + 1, secondEnd)),
    Number(text.slice(secondEnd + 1, end)),
  ];
  if (lengths.some((length) => length < 1) || (/[/.\-:\d]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
    return null;
  const iso = lengths[0] === 4;
  if (!iso && lengths[2] !== 4 && (lengths[2] !== 2 || sign === '-')) return null;
  const year = iso ? a : lengths[2] === 2 ? 2000 + c : c;
  const [day, month] = iso ? [c, b] : b > 12 ? [b, a] : [a, b];
  if (!isYear(year) || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const value = year * 1e4 + month * 100 + day;
  return { start: at, end, low: value, high: value, unit: 'day' };
}

/**
 * `(28/7)`, or `28/7:` where a line begins: a day and a month alone in brackets or as a label; else `2/3` is a fraction. Not where the
 * month comes first, for then `9/11` is either.
 */
function dayAndMonth(prose: Prose, at: number, firstEnd: number): DateFigure | null {
  const { text, grammar } = prose;
  if (grammar.vocabulary.months.dayBehind || text.charCodeAt(firstEnd) !== STROKE) return null;
  const end = digitsEnd(text, firstEnd + 1);
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  const isAlone = (before === '(' && after === ')') || (/^\n?$/.test(before) && after === ':');
  const [day, month] = [Number(text.slice(at, firstEnd)), Number(text.slice(firstEnd + 1, end))];
  if (!isAlone || end - firstEnd > 3 || firstEnd - at > 2 || day < 1 || day > 31 || month < 1 || month > 12)
    return null;
  const value = month * 100 + day;
  return { start: at, end, low: value, high: value, unit: 'day' };
}

/**
 * The year, school year or decade in bare digits at `at` (`2013`, `2013-14`, `1980s`); null where they are no year. Older
 * years than 1900 are taken for one behind a word that years stand behind.
 */
export function readYear(prose: Prose, at: number, end: number, before: Word): DateFigure | null {
  const { text, grammar } = prose;
  if (end - at !== 4) return null;
  const year = countAt(text, at, end);
  if (!isYear(year)) return null;
  if (year < FIRST_YEAR && !grammar.beforeYear.has(before.lower)) return null;
  const low = year * 1e4 + 101;
  const letters = prose.wordAt(end).written;
  if (letters === 's') return { start: at, end: end + 1, low, high: (year + 9) * 1e4 + 1231, unit: 'decade' };
  if (letters !== '') return null;
  const sign = text.charCodeAt(end);
  const second = digitsEnd(text, end + 1);
  const short = Number(text.slice(end + 1, second));
  const isSchoolYear = (isDash(sign) || sign === 0x2f) && second - end === 3 && short > year % 100;
  if (isSchoolYear)
    return { start: at, end: second, low, high: (year - (year % 100) + short) * 1e4 + 1231, unit: 'year' };
  const last = isDash(sign) ? yearAt(text, end + 1) : null;
  if (last && last.year > year) return { start: at, end: last.end, low, high: last.year * 1e4 + 1231, unit: 'year' };
  return { start: at, end, low, high: year * 1e4 + 1231, unit: 'year' };
}
