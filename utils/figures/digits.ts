import { gapEnd, isDigit, isFractionSign, isSpace } from './characters.ts';
import { phraseAt } from './find-phrase.ts';
import type { Prose } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number in digits. */
export interface Digits {
  /** UTF-16 offset behind the last digit. */
  readonly end: number;
  readonly value: number;
  /** How many digits stand behind the decimal sign. */
  readonly decimals: number;
  /** Whether groups of digits are parted. */
  readonly grouped: boolean;
  /** Whether there is nothing but digits. */
  readonly bare: boolean;
}

/** More digits than any count has: what is longer is an identity number. */
const LONGEST_NUMBER = 15;

const ZERO = 0x30;
/** White space up to here ends a line, or parts cells. */
const LINE_ENDS = 0x0d;

const SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The value of the fraction sign at `at`; null where none stands there. */
export function fractionSign(text: string, at: number): number | null {
  return isFractionSign(text.charCodeAt(at)) ? (SIGNS[text.charAt(at)] ?? null) : null;
}

/** Offset behind the digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The value of the digits from `at` to `end`, at most fifteen. */
export function countAt(text: string, at: number, end: number): number {
  let count = 0;
  for (let i = at; i < end; i++) count = count * 10 + text.charCodeAt(i) - ZERO;
  return count;
}

/** Offset behind the groups of three that follow the one to three digits before `at`, all parted by the same sign. */
function groupsEnd(text: string, at: number, groups: string): number {
  if (!isDigit(text.charCodeAt(at + 1))) return at;
  const sign = text.charCodeAt(at);
  if (!(isSpace(sign) && sign > LINE_ENDS) && !groups.includes(text.charAt(at))) return at;
  let end = at;
  while (text.charCodeAt(end) === sign) {
    const next = digitsEnd(text, end + 1);
    if (next - end !== 4) break;
    end = next;
  }
  return end;
}

/** Offset behind groups as in India: twos, and a three at the end (`12,34,567`). */
function indianEnd(text: string, at: number, groups: string): number {
  let end = at;
  while (isDigit(text.charCodeAt(end + 1)) && groups.includes(text.charAt(end))) {
    const next = digitsEnd(text, end + 1);
    if (next - end === 4) return next;
    if (next - end !== 3) return at;
    end = next;
  }
  return at;
}

const ENGLISH: Pick<Vocabulary, 'decimal' | 'groups'> = { decimal: '.', groups: ',' };

/**
 * The number in digits at `at`, with the separators of the language; null for what can't be a number: too long, or with a
 * zero in front. Where the language also writes the English way, the reading that takes in more of the text counts.
 */
export function readDigits(prose: Prose, at: number): Digits | null {
  const { text, grammar } = prose;
  const { decimal, groups, alsoEnglish } = grammar.vocabulary;
  const own = readSigned(text, at, decimal, groups);
  const english = alsoEnglish ? readSigned(text, at, ENGLISH.decimal, ENGLISH.groups) : null;
  if (own === null || english === null || english.end < own.end) return own ?? english;
  return english.end > own.end || (own.decimals === 3 && isGroup(prose, at, own.end)) ? english : own;
}

/** Whether three decimals are a group of thousands: `1,300`, or before what is counted (`2,408 detenidos`). */
function isGroup(prose: Prose, at: number, end: number): boolean {
  const { text, grammar } = prose;
  if (text.charAt(at) === '0') return false;
  if (text.slice(end - 2, end) === '00') return true;
  const next = gapEnd(text, end);
  const { written, lower } = prose.wordAt(next);
  if (written === '' || written !== lower || grammar.smallWords.has(lower)) return false;
  return phraseAt(grammar.units, prose, end) === null && phraseAt(grammar.numbers, prose, end) === null;
}

function readSigned(text: string, at: number, decimal: string, groups: string): Digits | null {
  const whole = digitsEnd(text, at);
  if (startsWithSign(text, at, decimal)) {
    const places = whole - at;
    return places > LONGEST_NUMBER
      ? null
      : { end: whole, value: Number(`0.${text.slice(at, whole)}`), decimals: places, grouped: false, bare: false };
  }
  if (whole - at > LONGEST_NUMBER) return null;
  if (whole - at > 1 && text.charCodeAt(at) === ZERO) return null;
  let end = whole;
  if (whole - at <= 3) end = groupsEnd(text, whole, groups);
  if (end === whole && whole - at <= 2) end = indianEnd(text, whole, groups);
  if (end - at > 2 * LONGEST_NUMBER) return null;
  const grouped = end > whole;
  const isWhole = text.charCodeAt(end) !== decimal.charCodeAt(0) || !isDigit(text.charCodeAt(end + 1));
  if (isWhole && !grouped) return { end, value: countAt(text, at, end), decimals: 0, grouped, bare: true };
  const written = grouped ? onlyDigits(text, at, end) : text.slice(at, whole);
  const fraction = isWhole ? '' : text.slice(end + 1, digitsEnd(text, end + 1));
  if (fraction.length > LONGEST_NUMBER) return null;
  if (fraction !== '') end += fraction.length + 1;
  const decimals = fraction.length;
  const value = Number(fraction === '' ? written : `${written}.${fraction}`);
  return { end, value, decimals, grouped, bare: !grouped && decimals === 0 };
}

/** Whether the digits at `at` are decimals with nothing in front of the sign: `.300`. */
export function isLeadingDecimal(text: string, at: number, { decimal, alsoEnglish }: Vocabulary): boolean {
  return startsWithSign(text, at, decimal) || (alsoEnglish && startsWithSign(text, at, ENGLISH.decimal));
}

function startsWithSign(text: string, at: number, decimal: string): boolean {
  if (text.charCodeAt(at - 1) !== decimal.charCodeAt(0)) return false;
  const before = text.charCodeAt(at - 2);
  return at === 1 || isSpace(before) || text.charAt(at - 2) === '(';
}

function onlyDigits(text: string, from: number, to: number): string {
  let digits = '';
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) digits += text.charAt(at);
  return digits;
}
