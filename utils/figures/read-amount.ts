import type { Amount } from './amount.ts';
import { articleStart, behindArticle, behindNumberLink, behindOf } from './articles.ts';
import { gapEnd, isDigit, isFractionSign, joinEnd } from './characters.ts';
import { digitsEnd, fractionSign, isLeadingDecimal, readDigits } from './digits.ts';
import { phraseAt } from './find-phrase.ts';
import { readFraction } from './fractions.ts';
import { readWords, type WordNumber } from './number-words.ts';
import { exactly } from './precision.ts';
import type { Prose } from './prose.ts';

/** The number that begins at `at`; an article before it is taken in down to `floor`. Null where none does. */
export function readAmount(prose: Prose, at: number, floor: number): Amount | null {
  const { text } = prose;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return inDigits(prose, at);
  if (isFractionSign(code)) return inSign(prose, at);
  return inWords(prose, at, floor);
}

const STROKE = 0x2f;
/** Longer decimals are said digit by digit. */
const LARGEST_SPOKEN_DECIMALS = 999;

function plain(
  start: number,
  end: number,
  value: number,
  place: number,
  scale: number,
  digits: boolean,
  bare = false,
): Amount {
  return { start, end, form: 'number', low: value, high: value, place, scale, digits, bare };
}

function inSign(prose: Prose, at: number): Amount | null {
  const { text } = prose;
  const value = fractionSign(text, at);
  if (value === null) return null;
  const fraction = { start: at, end: at + 1, form: 'fraction', low: value, high: value } as const;
  return withScale(prose, { ...fraction, place: value, scale: 1, digits: true, bare: false });
}

/** A fraction of a scale is a number: `½ million`. */
function withScale(prose: Prose, amount: Amount): Amount {
  const { end, low, place } = amount;
  const scaled = readWords(prose, end, { value: low, place });
  return scaled ? plain(amount.start, scaled.end, scaled.value, scaled.value, scaled.scale, amount.digits) : amount;
}

function inDigits(prose: Prose, at: number): Amount | null {
  const { text, grammar } = prose;
  const digits = readDigits(prose, at);
  if (digits === null) return null;
  const { end, value } = digits;
  const start = isLeadingDecimal(text, at, grammar.vocabulary) ? at - 1 : at;
  const fraction = slashFraction(text, end, value);
  if (fraction) return withScale(prose, { ...fraction, start: at, scale: 1, digits: true, bare: false });
  const mixed = mixedSign(text, end) ?? mixedSlash(text, end);
  const place = mixed ? mixed.value : 10 ** -digits.decimals;
  const number = { value: value + (mixed?.value ?? 0), place };
  const stop = mixed?.end ?? end;
  const spoken = halfBehind(prose, stop);
  if (spoken) number.value += spoken.value;
  const scaled = scaleBehind(prose, spoken?.end ?? stop, number);
  if (scaled) {
    const half = spoken ? null : halfBehind(prose, scaled.end, scaled.scale);
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
  const isBare = digits.bare && !mixed && !spoken;
  return plain(start, spoken?.end ?? stop, number.value, spoken ? spoken.value : place, 1, true, isBare);
}

/** Scale words behind digits, or a short form: `1.1 million`, `2.5m`, `10 bn`. */
function scaleBehind(prose: Prose, at: number, number: { value: number; place: number }) {
  const { text, grammar } = prose;
  const worded = readWords(prose, at, number);
  if (worded) return withDigits(prose, worded);
  const start = gapEnd(text, at);
  const word = prose.wordAt(start);
  const scale = grammar.uses.of(word).shortScale;
  if (scale === 0) return null;
  const short = word.written;
  const end = start + short.length;
  const isAlone = start > at && short.length < 2 && !/[€$£]/.test(text.charAt(end));
  if (isAlone) return null;
  if (short === grammar.vocabulary.metre.word && isMetre(prose, end)) return null;
  return { end, value: exactly(number.value * scale), place: number.place * scale, scale };
}

/** The number with the digits behind its scale, where the language mixes them: `2 mil 400`, `2 mil 400 millones`. */
function withDigits(prose: Prose, number: WordNumber): WordNumber {
  const { text, grammar } = prose;
  const { scale, end, value } = number;
  if (!grammar.vocabulary.mixesDigits || scale < 1000) return number;
  const at = gapEnd(text, behindNumberLink(prose, end));
  const digits = at > end && isDigit(text.charCodeAt(at)) ? readDigits(prose, at) : null;
  if (digits === null || !digits.bare || digits.value >= 1000 || isJoined(text, digits.end)) return number;
  const scaled = readWords(prose, digits.end, { value: digits.value, place: 1 });
  if (scaled && scaled.scale < scale) return withDigits(prose, { ...scaled, value: value + scaled.value });
  if (scale !== 1000 || digits.end - at !== 3) return number;
  const sum = value + digits.value;
  if (scaled === null) return { end: digits.end, value: sum, place: 1, scale: 1, takes: 0 };
  return scaled.scale > scale ? (readWords(prose, digits.end, { value: sum, place: 1 }) ?? number) : number;
}

/** Whether digits go on behind a point, a colon or a stroke. */
function isJoined(text: string, at: number): boolean {
  return /[.,:/]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
}

function isMetre(prose: Prose, at: number): boolean {
  const { text, grammar } = prose;
  const start = joinEnd(text, at);
  return grammar.beforeMetre.has(prose.wordAt(start).lower);
}

/** `3/4`: a proper fraction in lowest halves to tenths; anything else with a slash is a date or a name. */
function slashFraction(text: string, end: number, value: number) {
  const bottom = slashBottom(text, end);
  if (bottom === null || value <= 0 || value >= bottom.value) return null;
  const share = value / bottom.value;
  return { end: bottom.end, form: 'fraction', low: share, high: share, place: share } as const;
}

/** As they are written: `1/02` is a date. */
const DENOMINATORS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '8', '10']);

function slashBottom(text: string, end: number): { end: number; value: number } | null {
  if (text.charCodeAt(end) !== STROKE) return null;
  const stop = digitsEnd(text, end + 1);
  const written = text.slice(end + 1, stop);
  return DENOMINATORS.has(written) && text.charCodeAt(stop) !== STROKE ? { end: stop, value: Number(written) } : null;
}

function mixedSign(text: string, at: number) {
  const start = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const value = fractionSign(text, start);
  return value === null ? null : { value, end: start + 1 };
}

function mixedSlash(text: string, at: number) {
  const start = gapEnd(text, at);
  if (!isDigit(text.charCodeAt(start))) return null;
  const fraction = slashFraction(text, start + 1, Number(text.charAt(start)));
  return fraction && { value: fraction.low, end: fraction.end };
}

/** `and a half` behind a number: what it adds to one; null where it is not said or is a fraction of something else. */
export function halfBehind(prose: Prose, at: number, scale = 1): { end: number; value: number } | null {
  const { grammar } = prose;
  const match = phraseAt(grammar.halves, prose, at);
  const ofSomething = scale === 1 && match !== null && isShareOf(prose, at, match.at);
  return match === null || ofSomething ? null : { end: match.at, value: match.value };
}

/** Whether `and a half` from `at` to `end` is a share: `three and a half of them`, not `tres años y medio de cárcel`. */
function isShareOf(prose: Prose, at: number, end: number): boolean {
  if (behindOf(prose, end) === end) return false;
  const share = gapEnd(prose.text, behindArticle(prose, behindNumberLink(prose, at)));
  return readFraction(prose, share, at) !== null;
}

function inWords(prose: Prose, at: number, floor: number): Amount | null {
  const { grammar } = prose;
  const vague = readVague(prose, at, floor);
  if (vague) return vague;
  const worded = readWords(prose, at);
  const number = worded && withDigits(prose, worded);
  const ordinal = phraseAt(grammar.ordinals, prose, at);
  if (number && ordinal && ordinal.at > number.end) return readOrdinal(prose, at);
  if (number === null) return readFraction(prose, at, floor) ?? readOrdinal(prose, at);
  const part = readFraction(prose, at, floor, number) ?? readOrdinal(prose, at, number);
  if (part) return part;
  const decimal = spokenDecimals(prose, number);
  if (decimal) return plain(at, decimal.end, decimal.value, decimal.place, decimal.scale, false);
  const first = phraseAt(grammar.numbers, prose, at);
  const start = articleStart(prose, at, floor, first !== null && first.value.does !== 'add');
  const half = halfBehind(prose, number.end, number.scale);
  if (half === null) return plain(start, number.end, number.value, number.place, number.scale, false);
  const sum = number.value + half.value * number.scale;
  const scaled = number.scale > 1 ? null : readWords(prose, half.end, { value: sum, place: half.value });
  if (scaled) return plain(start, scaled.end, scaled.value, scaled.place, scaled.scale, false);
  return plain(start, half.end, sum, half.value * number.scale, number.scale, false);
}

/** `coma dos` behind a number in words, and the scale of both: `dos coma cinco millones`. Null where none is spoken. */
function spokenDecimals(prose: Prose, { end, value, scale }: WordNumber): Omit<WordNumber, 'takes'> | null {
  const { grammar } = prose;
  const comma = scale > 1 ? null : phraseAt(grammar.decimalWords, prose, end);
  if (comma === null) return null;
  let zeros = 0;
  let at = comma.at;
  for (let zero = readWords(prose, at); zero?.value === 0; zero = readWords(prose, at)) {
    zeros++;
    at = zero.end;
  }
  const decimals = phraseAt(grammar.numbers, prose, at)?.value.does === 'add' ? readWords(prose, at) : null;
  if (decimals === null) return null;
  const factor = decimals.scale > 1 ? decimals.place : 1;
  const digits = decimals.value / factor;
  if (digits > LARGEST_SPOKEN_DECIMALS) return null;
  const place = 10 ** -(zeros + String(digits).length);
  return {
    end: decimals.end,
    value: exactly((value + digits * place) * factor),
    place: place * factor,
    scale: decimals.scale,
  };
}

function readVague(prose: Prose, at: number, floor: number): Amount | null {
  const { grammar } = prose;
  const few = phraseAt(grammar.vagueScaled, prose, at);
  const scaled = few && readWords(prose, few.at, { value: 1, place: 1 });
  if (few && scaled) {
    const [low, high] = few.value;
    const start = articleStart(prose, at, floor, true);
    const value = scaled.value;
    return vagueAmount(start, scaled.end, low * value, (high + 1) * value - 1, value);
  }
  const match = phraseAt(grammar.vague, prose, at);
  if (match === null) return null;
  const [low, high] = match.value;
  return vagueAmount(at, match.at, low, high, 10 ** Math.floor(Math.log10(low)));
}

function vagueAmount(start: number, end: number, low: number, high: number, place: number): Amount {
  return { start, end, form: 'vague', low, high, place, scale: 1, digits: false, bare: false };
}

function readOrdinal(
  prose: Prose,
  at: number,
  number?: { readonly end: number; readonly value: number; readonly takes: number },
): Amount | null {
  const { grammar } = prose;
  const match = phraseAt(grammar.ordinals, prose, number ? behindHundreds(prose, number) : at);
  if (match === null) return null;
  if (number && match.value >= number.takes && match.value < 100) return null;
  // vigésimo primero
  const more = match.value >= 10 && match.value % 10 === 0 ? phraseAt(grammar.ordinals, prose, match.at) : null;
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

/** Offset behind `two hundred`, and behind the `and` of `two hundred and fiftieth`. */
function behindHundreds(prose: Prose, { end, takes }: { readonly end: number; readonly takes: number }): number {
  return takes < 100 ? end : behindNumberLink(prose, end);
}
