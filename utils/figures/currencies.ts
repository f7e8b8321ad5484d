import { gapStart, isHyphen, isLetter, isSpace, wordEnd, wordStart } from './characters.ts';

/** A currency in front of a number: its ISO 4217 code and where it begins. */
export interface Currency {
  readonly code: string;
  /** UTF-16 offset of its first letter or sign. */
  readonly start: number;
}

const POINT = 0x2e;
/** Letters that stand for a currency are no more, nor are codes. */
const LONGEST_LETTERS = 3;

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  '₨': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₪': 'ILS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₿': 'BTC',
  '＄': 'USD',
  '￡': 'GBP',
};

/** Letters before a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  Can: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  NT: 'TWD',
  R: 'BRL',
  Mex: 'MXN',
  MX: 'MXN',
  AR: 'ARS',
  Z: 'ZWL',
};

/** Letters that are a currency before a number, with the case they are written in. */
const LETTERS: Readonly<Record<string, string>> = {
  Rs: 'INR',
  Re: 'INR',
  Bs: 'VES',
  RM: 'MYR',
  Rp: 'IDR',
  Fr: 'CHF',
  Ksh: 'KES',
  KSh: 'KES',
  Sh: 'KES',
  kr: 'SEK',
  R: 'ZAR',
};

/** Codes that stand for themselves; those that are English words in capitals (ALL, TOP, TRY) are left out. */
const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD INR PKR LKR BDT RUB UAH PLN CZK HUF RON SEK NOK DKK ISK ILS SAR AED QAR ' +
    'KWD EGP ZAR NGN KES GHS BRL ARS CLP COP MXN PEN UYU BOB PYG VES VEF VEB CUP DOP CRC GTQ HNL NIO KRW THB IDR MYR PHP VND BTC ETH'
  ).split(' '),
);

const KNOWN: ReadonlySet<string> = new Set([
  ...CODES,
  ...[SIGNS, DOLLARS, LETTERS].flatMap((codes) => Object.values(codes)),
]);

/** Whether a sign, letters or code in front of a number can stand for the currency of this ISO 4217 code. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/**
 * The currency that ends at the number at `at`, one space between them allowed: `$`, `US$`, `€ `, `Rs.`, `USD `. A single
 * letter must touch the number (`R500`). Null for none.
 */
export function currencyBefore(text: string, at: number, floor: number): Currency | null {
  let end = at > floor && isSpace(text.charCodeAt(at - 1)) ? gapStart(text, at, floor) : at;
  if (at - end > 1) return null;
  const last = text.charCodeAt(end - 1);
  if (!isLetter(last) && last !== POINT) return end > floor ? signBefore(text, end, floor) : null;
  if (last === POINT) end--;
  if (isLongWord(text, end, floor)) return null;
  const start = wordStart(text, end, floor);
  const length = end - start;
  if (length === 0 || (length === 1 && end !== at)) return null;
  const letters = text.slice(start, end);
  const code = LETTERS[letters] ?? (CODES.has(letters) && last !== POINT ? letters : undefined);
  return code === undefined ? null : { code, start };
}

/** Whether more letters end at `end` than any currency has: nearly all words before numbers do. */
function isLongWord(text: string, end: number, floor: number): boolean {
  const first = end - 1 - LONGEST_LETTERS;
  if (first < floor) return false;
  for (let at = end - 1; at >= first; at--) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** The sign that ends at `end`, with the letters that touch it. */
function signBefore(text: string, end: number, floor: number): Currency | null {
  const sign = SIGNS[text.charAt(end - 1)];
  if (sign === undefined) return null;
  const start = wordStart(text, end - 1, floor);
  const dollars = text.charAt(end - 1) === '$' ? DOLLARS[text.slice(start, end - 1)] : undefined;
  return dollars === undefined ? { code: sign, start: end - 1 } : { code: dollars, start };
}

/** The ISO code in capitals that stands behind a number, at `at` or behind one space or hyphen; null for none. */
export function currencyBehind(text: string, at: number): { readonly code: string; readonly end: number } | null {
  const code = text.charCodeAt(at);
  const start = isSpace(code) || isHyphen(code) ? at + 1 : at;
  if (!isCapital(text.charCodeAt(start))) return null;
  const end = wordEnd(text, start);
  const letters = end - start === LONGEST_LETTERS ? text.slice(start, end) : '';
  return CODES.has(letters) ? { code: letters, end } : null;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
