import type { Amount } from './amount.ts';
import { articleStart, behindOf } from './articles.ts';
import { gapEnd, isDigit, isFractionSign, joinEnd, wordEnd } from './characters.ts';
import { fractionSign, isLeadingDecimal, readDigits } from './digits.ts';
import { readFraction } from './fractions.ts';
import type { Grammar } from './grammar.ts';
import { readWords, type WordNumber } from './number-words.ts';
import { phraseAt } from './phrase-table.ts';

/** The number that begins at `at`; an article before it is taken in down to `floor`. Null where none does. */
export function readAmount(text: string, at: number, floor: number, grammar: Grammar): Amount | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return inDigits(text, at, grammar);
  if (isFractionSign(code)) return inSign(text, at, grammar);
  return inWords(text, at, floor, grammar);
}

function plain(start: number, end: number, value: number, place: number, scale: number, digits: boolean): Amount {
  return { start, end, form: 'number', low: value, high: value, place, scale, digits, bare: false };
}

function inSign(text: string, at: number, grammar: Grammar): Amount | null {
  const value = fractionSign(text, at);
  if (value === null) return null;
  const fraction = { start: at, end: at + 1, form: 'fraction', low: value, high: value } as const;
  return withScale(text, { ...fraction, place: value, scale: 1, digits: true, bare: false }, grammar);
}

/** A fraction of a scale is a number: `½ million`. */
function withScale(text: string, amount: Amount, grammar: Grammar): Amount {
  const { end, low, place } = amount;
  const scaled = readWords(text, end, grammar, { value: low, place });
  return scaled ? plain(amount.start, scaled.end, scaled.value, scaled.value, scaled.scale, amount.digits) : amount;
}

function inDigits(text: string, at: number, grammar: Grammar): Amount | null {
  const digits = readDigits(text, at, grammar);
  if (digits === null) return null;
  const { end, value } = digits;
  const start = isLeadingDecimal(text, at, grammar.vocabulary) ? at - 1 : at;
  const fraction = slashFraction(text, at, end, value);
  if (fraction) return withScale(text, { ...fraction, start: at, scale: 1, digits: true, bare: false }, grammar);
  const mixed = mixedSign(text, end) ?? mixedSlash(text, end);
  const place = mixed ? mixed.value : 10 ** -digits.decimals;
  const number = { value: value + (mixed?.value ?? 0), place };
  const stop = mixed?.end ?? end;
  const spoken = halves(text, stop, grammar);
  if (spoken) number.value += spoken.value;
  const scaled = scaleBehind(text, spoken?.end ?? stop, number, grammar);
  if (scaled) {
    const half = spoken ? null : halves(text, scaled.end, grammar, scaled.scale);
    const sum = scaled.value + (half ? half.value * scaled.scale : 0);
    return plain(
      start,
      half?.end ?? scaled.end,
      sum,
      half ? half.value * scaled.scale : scaled.place,
      scaled.scale,
      true,
    );
  }
  const amount = plain(start, spoken?.end ?? stop, number.value, spoken ? spoken.value : place, 1, true);
  return { ...amount, bare: digits.bare && !mixed && !spoken };
}

/** Scale words behind digits, or a short form: `1.1 million`, `2.5m`, `10 bn`. */
function scaleBehind(text: string, at: number, number: { value: number; place: number }, grammar: Grammar) {
  const worded = readWords(text, at, grammar, number);
  if (worded) return withDigits(text, worded, grammar);
  const start = gapEnd(text, at);
  const end = wordEnd(text, start);
  const short = text.slice(start, end);
  const scale = grammar.shortScales.get(short) ?? grammar.shortScales.get(short.toLowerCase());
  const isAlone = start > at && short.length < 2 && !/[€$£]/.test(text.charAt(end));
  if (scale === undefined || isAlone) return null;
  if (short === grammar.vocabulary.metre.word && isMetre(text, end, grammar)) return null;
  return { end, value: exactly(number.value * scale), place: number.place * scale, scale };
}

/** The number with the smaller one in digits behind its scale, where the language mixes them: `2 mil 400`. */
function withDigits(text: string, number: WordNumber, grammar: Grammar): WordNumber {
  const { scale, end } = number;
  if (!grammar.vocabulary.mixesDigits || scale < 1000) return number;
  const link = gapEnd(text, end);
  const word = wordEnd(text, link);
  const at = gapEnd(text, grammar.numberLinks.has(text.slice(link, word).toLowerCase()) ? word : end);
  const digits = at > end && isDigit(text.charCodeAt(at)) ? readDigits(text, at, grammar) : null;
  if (digits === null || !digits.bare || digits.value >= 1000) return number;
  const next = readWords(text, digits.end, grammar, { value: digits.value, place: 1 });
  const more = next && next.scale < scale ? next : null;
  const fits = more !== null || (scale === 1000 && digits.end - at === 3 && next === null);
  if (!fits || isJoined(text, digits.end)) return number;
  const part = more ?? { end: digits.end, value: digits.value, place: 1, scale: 1, takes: 0 };
  return withDigits(text, { ...part, value: number.value + part.value }, grammar);
}

/** Whether digits go on behind a point, a colon or a stroke. */
function isJoined(text: string, at: number): boolean {
  return /[.,:/]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
}

function isMetre(text: string, at: number, grammar: Grammar): boolean {
  const start = joinEnd(text, at);
  return grammar.beforeMetre.has(text.slice(start, wordEnd(text, start)).toLowerCase());
}

/** Takes the noise of binary fractions off a product: 1.1 million is 1,100,000. */
function exactly(value: number): number {
  return Number(value.toPrecision(15));
}

/** `3/4`: a proper fraction in lowest halves to tenths; anything else with a slash is a date or a name. */
function slashFraction(text: string, at: number, end: number, value: number) {
  const bottom = slashBottom(text, at, end);
  if (bottom === null || value <= 0 || value >= bottom.value) return null;
  const share = value / bottom.value;
  return { end: bottom.end, form: 'fraction', low: share, high: share, place: share } as const;
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);

function slashBottom(text: string, at: number, end: number): { end: number; value: number } | null {
  if (text.charAt(end) !== '/' || text.charAt(at - 1) === '/') return null;
  let stop = end + 1;
  while (isDigit(text.charCodeAt(stop))) stop++;
  const value = stop - end > 3 ? 0 : Number(text.slice(end + 1, stop));
  return DENOMINATORS.has(value) && text.charAt(stop) !== '/' ? { end: stop, value } : null;
}

function mixedSign(text: string, at: number) {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const value = fractionSign(text, start);
  return value === null ? null : { value, end: start + 1 };
}

function mixedSlash(text: string, at: number) {
  const start = gapEnd(text, at);
  if (start === at || !isDigit(text.charCodeAt(start)) || text.charAt(start + 1) !== '/') return null;
  const fraction = slashFraction(text, start, start + 1, Number(text.charAt(start)));
  return fraction && { value: fraction.low, end: fraction.end };
}

/** `and a half` behind a number: what it adds to one; null where it is not said or is a fraction of something else. */
export function halves(text: string, at: number, grammar: Grammar, scale = 1): { end: number; value: number } | null {
  const match = phraseAt(grammar.halves, text, at);
  const ofSomething = scale === 1 && match !== null && behindOf(text, match.at, grammar) > match.at;
  return match === null || ofSomething ? null : { end: match.at, value: match.value };
}

function inWords(text: string, at: number, floor: number, grammar: Grammar): Amount | null {
  const vague = readVague(text, at, floor, grammar);
  if (vague) return vague;
  const worded = readWords(text, at, grammar);
  const number = worded && withDigits(text, worded, grammar);
  const ordinal = phraseAt(grammar.ordinals, text, at);
  if (number && ordinal && ordinal.at > number.end) return readOrdinal(text, at, grammar);
  if (number === null) return readFraction(text, at, floor, grammar) ?? readOrdinal(text, at, grammar);
  const part = readFraction(text, at, floor, grammar, number) ?? readOrdinal(text, at, grammar, number);
  if (part) return part;
  const decimal = spokenDecimals(text, number, grammar);
  if (decimal) return plain(at, decimal.end, decimal.value, decimal.place, 1, false);
  const first = phraseAt(grammar.numbers, text, at);
  const start = articleStart(text, at, floor, grammar, first !== null && first.value.does !== 'add');
  const half = halves(text, number.end, grammar, number.scale);
  if (half === null) return plain(start, number.end, number.value, number.place, number.scale, false);
  const sum = number.value + half.value * number.scale;
  const scaled = number.scale > 1 ? null : readWords(text, half.end, grammar, { value: sum, place: half.value });
  if (scaled) return plain(start, scaled.end, scaled.value, scaled.place, scaled.scale, false);
  return plain(start, half.end, sum, half.value * number.scale, number.scale, false);
}

/** `coma dos` behind a number in words; null where none is spoken. */
function spokenDecimals(text: string, { end, value, scale }: WordNumber, grammar: Grammar) {
  const comma = scale > 1 ? null : phraseAt(grammar.decimalWords, text, end);
  if (comma === null) return null;
  let zeros = 0;
  let at = comma.at;
  for (let zero = readWords(text, at, grammar); zero?.value === 0; zero = readWords(text, at, grammar)) {
    zeros++;
    at = zero.end;
  }
  const digits = readWords(text, at, grammar);
  if (digits === null || digits.scale > 1) return null;
  const places = zeros + String(digits.value).length;
  const scaled = { value: exactly(value + digits.value / 10 ** places), place: 10 ** -places };
  const whole = readWords(text, digits.end, grammar, scaled);
  return whole ?? { ...scaled, end: digits.end };
}

function readVague(text: string, at: number, floor: number, grammar: Grammar): Amount | null {
  const few = phraseAt(grammar.vagueScaled, text, at);
  const scaled = few && readWords(text, few.at, grammar, { value: 1, place: 1 });
  if (few && scaled) {
    const [low, high] = few.value;
    const start = articleStart(text, at, floor, grammar, true);
    const value = scaled.value;
    return vagueAmount(start, scaled.end, low * value, (high + 1) * value - 1, value);
  }
  const match = phraseAt(grammar.vague, text, at);
  if (match === null) return null;
  const [low, high] = match.value;
  return vagueAmount(at, match.at, low, high, 10 ** Math.floor(Math.log10(low)));
}

function vagueAmount(start: number, end: number, low: number, high: number, place: number): Amount {
  return { start, end, form: 'vague', low, high, place, scale: 1, digits: false, bare: false };
}

function readOrdinal(
  text: string,
  at: number,
  grammar: Grammar,
  number?: { readonly end: number; readonly value: number; readonly takes: number },
): Amount | null {
  const match = phraseAt(grammar.ordinals, text, number?.end ?? at);
  if (match === null) return null;
  if (number && match.value >= number.takes && match.value < 100) return null;
  // vigésimo primero
  const more = match.value >= 10 && match.value % 10 === 0 ? phraseAt(grammar.ordinals, text, match.at) : null;
  const unit = more && more.value < 10 && !number && grammar.vocabulary.ordinals.compound ? more : null;
  const last = match.value + (unit?.value ?? 0);
  const value = !number ? last : last < 100 ? number.value + last : number.value * last;
  return {
    start: at,
    end: unit?.at ?? match.at,
    form: 'ordinal',
    low: value,
    high: value,
    place: 1,
    scale: 1,
    digits: false,
    bare: false,
  };
}
