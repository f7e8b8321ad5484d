import type { Amount } from './amount.ts';
import { behindArticle, behindBoundArticle } from './articles.ts';
import { beforeArticle } from './bounds.ts';
import { gapEnd, isDash, isDigit, isHyphen, isLetter, isSpace, joinEnd, wordEnd } from './characters.ts';
import { currencyBefore } from './currencies.ts';
import type { Grammar, Joiner } from './grammar.ts';
import { type Match, phraseAt, phraseBefore } from './phrase-table.ts';
import type { Quantity } from './quantity.ts';
import { readAmount } from './read-amount.ts';
import { readQuantity, withPeriod } from './read-unit.ts';
import type { Unit } from './vocabulary.ts';

/** Two numbers that belong together, and what they are to each other. */
export interface Couple {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly as: 'range' | 'pair' | 'ratio' | 'share';
  /** UTF-16 offset of the word that opens a range (`between`), or of the first number. */
  readonly start: number;
}

type Sign = Joiner | 'dash' | 'colon' | 'in';

interface Joined {
  readonly sign: Sign;
  /** The joining word, in lower case. */
  readonly word: string;
  readonly second: Quantity;
  /** Whether the two touch the sign without white space. */
  readonly tight: boolean;
}

/** Longest currency in front of a number: `US$`, `Mex$ `. */
const LONGEST_CURRENCY = 5;

/** The couple that the number `first` begins, in front of it nothing taken before `floor`; null where it stands alone. */
export function readCouple(text: string, first: Quantity, floor: number, grammar: Grammar): Couple | null {
  const { form } = first.amount;
  if (form !== 'number' && form !== 'fraction') return null;
  for (const joined of joinedTo(text, first, grammar)) {
    const couple = coupled(text, first, joined, floor, grammar);
    if (couple) return couple;
  }
  return null;
}

function* joinedTo(text: string, first: Quantity, grammar: Grammar): Generator<Joined> {
  const code = text.charCodeAt(first.end);
  // the hyphen of `16- to 18-year terms`
  const hangs = isHyphen(code) && isSpace(text.charCodeAt(first.end + 1));
  const end = hangs ? first.end + 1 : first.end;
  if (code === 0x3a) yield* at(text, 'colon', end, end + 1, grammar);
  const dash = isSpace(code) ? gapEnd(text, end) : end;
  if (isDash(text.charCodeAt(dash)) && isSpace(text.charCodeAt(dash + 1)) === dash > end) {
    yield* at(text, 'dash', end, dash + 1, grammar);
  }
  const share = first.unit === null ? shareWord(text, end, grammar) : null;
  if (share) yield* at(text, 'in', end, share.at, grammar);
  const word = phraseAt(grammar.joiners, text, end);
  if (word) yield* at(text, word.value, end, word.at, grammar);
}

/** `in` of `one in four`, or behind a noun `sur` of `un électeur sur quatre`. */
function shareWord(text: string, end: number, grammar: Grammar): Match<true> | null {
  const noun = nounBehind(text, end, grammar);
  return noun ? phraseAt(grammar.nounIn, text, noun.end) : phraseAt(grammar.oneIn, text, end);
}

/** The noun at `end`, behind which the rest of a share stands; null for none. */
function nounBehind(text: string, end: number, grammar: Grammar): { start: number; end: number } | null {
  if (phraseAt(grammar.oneIn, text, end)) return null;
  const start = gapEnd(text, end);
  const noun = { start, end: wordEnd(text, start) };
  return noun.end > start && phraseAt(grammar.nounIn, text, noun.end) ? noun : null;
}

function* at(text: string, sign: Sign, end: number, to: number, grammar: Grammar): Generator<Joined> {
  const from = sign === 'dash' || sign === 'colon' ? gapEnd(text, to) : joinEnd(text, to);
  const start = numberAt(text, from, grammar);
  const amount = start === null ? null : readAmount(text, start, from, grammar);
  if (amount === null || start === null) return;
  const second = readQuantity(text, amount, to, grammar);
  const tight = !isSpace(text.charCodeAt(end));
  yield { sign, word: text.slice(end, to).trim().toLowerCase(), second, tight };
}

/** Where the number itself begins behind a currency or an article at `from`; null where no number follows. */
function numberAt(text: string, from: number, grammar: Grammar): number | null {
  if (isDigit(text.charCodeAt(from))) return from;
  for (let start = from + 1; start <= from + LONGEST_CURRENCY; start++) {
    if (!isDigit(text.charCodeAt(start))) continue;
    if (currencyBefore(text, start, from)?.start === from) return start;
    break;
  }
  if (!isLetter(text.charCodeAt(from))) return null;
  const bound = behindBoundArticle(text, from, grammar);
  const behind = bound === from ? from : joinEnd(text, bound);
  if (behind > from && startsNumber(text, behind, grammar)) return behind;
  const article = behindArticle(text, from, grammar);
  const isNumber = article === from || phraseAt(grammar.numbers, text, from) !== null;
  return isNumber ? from : joinEnd(text, article);
}

function startsNumber(text: string, at: number, grammar: Grammar): boolean {
  return isDigit(text.charCodeAt(at)) || phraseAt(grammar.numbers, text, at)?.value.does === 'add';
}

function coupled(text: string, first: Quantity, joined: Joined, floor: number, grammar: Grammar): Couple | null {
  const { sign } = joined;
  if (joined.second.amount.form !== first.amount.form) return null;
  if (sign === 'in') return share(text, first, joined, grammar);
  const ratio = asRatio(text, first, joined, floor, grammar);
  if (ratio) return ratio;
  if (sign === 'colon') return null;
  const [one, two] = shared(text, first, joined, grammar) ?? [];
  if (one === undefined || two === undefined) return null;
  const opener =
    phraseBefore(grammar.openers, text, first.start, floor) ??
    beforeArticle(grammar.openers, text, first.start, floor, grammar);
  const opened = opener?.value.has(joined.word) ?? false;
  const ascending = one.amount.low < two.amount.low;
  if (opened && opener && (ascending || sign === 'and')) {
    return { first: one, second: two, as: 'range', start: opener.at };
  }
  const as = relation(text, first, joined, [one, two], grammar);
  return as && { first: one, second: two, as, start: first.start };
}

function relation(
  text: string,
  first: Quantity,
  { sign, second, tight }: Joined,
  [one, two]: readonly [Quantity, Quantity],
  grammar: Grammar,
): 'range' | 'pair' | null {
  const [low, high] = [one.amount.low, two.amount.low];
  const unit = one.unit?.kind;
  switch (sign) {
    case 'against':
      return 'pair';
    case 'to':
      return low === high ? null : low < high ? 'range' : 'pair';
    case 'dash':
      if (low < high) return 'range';
      if (low > 9 || unit !== undefined) return tight || unit !== undefined ? 'pair' : null;
      return null;
    case 'or':
      return low < high && first.amount.form === 'number' ? 'range' : null;
    case 'and': {
      if (phraseAt(grammar.respectively, text, two.end)) return 'pair';
      if (first.unit !== null || second.unit === null) return null;
      if (unit === 'percent' || unit === 'points') return 'pair';
      return unit === 'money' && low < high && high <= 2 * low ? 'range' : null;
    }
    default:
      return null;
  }
}

/** `one in four`: small whole numbers, the second the larger, and no year. */
function share(text: string, first: Quantity, { second, word }: Joined, grammar: Grammar): Couple | null {
  const [part, whole] = [first.amount, second.amount];
  const fits = part.form === 'number' && part.low > 0 && part.low < whole.low && Number.isInteger(whole.low);
  const noun = nounBehind(text, first.end, grammar);
  if (noun && !endsShare(text, whole, grammar)) return null;
  const isCount = second.unit === null || second.unit.kind === 'rate';
  const isRound = whole.low <= 100 || whole.low % 10 === 0;
  const small = word.includes(' ') || (part.low <= 20 && isRound);
  const year = whole.bare && whole.low >= 1900 && whole.low <= 2099;
  if (!fits || !isCount || !small || year || !Number.isInteger(part.low)) return null;
  if (isDigit(text.charCodeAt(whole.end + 1)) && !isSpace(text.charCodeAt(whole.end))) return null;
  const one = noun ? { ...first, amount: { ...part, noun } } : first;
  return { first: one, second: { ...second, end: whole.end, unit: null }, as: 'share', start: first.start };
}

/** Whether the noun stood before the second number, so that none follows: not in `une enquête sur deux policiers`. */
function endsShare(text: string, { low, end }: Amount, { smallWords }: Grammar): boolean {
  if (low > 10 && low !== 20 && low !== 100 && low !== 1000) return false;
  const next = gapEnd(text, end);
  const word = text.slice(next, wordEnd(text, next)).toLowerCase();
  return smallWords.has(word) || !/[sx]$/.test(word);
}

/** `two to one`, `2:1`, and with a cue `2-1`. */
function asRatio(text: string, first: Quantity, joined: Joined, floor: number, grammar: Grammar): Couple | null {
  const { sign, second, tight } = joined;
  const [one, two] = [first.amount, second.amount];
  if (first.unit !== null || second.unit !== null || one.form !== 'number' || two.low <= 0) return null;
  const couple = { first, second, as: 'ratio', start: first.start } as const;
  if (sign === 'colon') return two.end - two.start === 1 && one.bare && text.charAt(two.end) !== ':' ? couple : null;
  if ((sign === 'to' || sign === 'against') && phraseAt(grammar.ratioJoiners, text, first.end) !== null) {
    if (two.low === 1 && one.low > 1) return couple;
    if (isHyphen(text.charCodeAt(first.end)) && one.low > two.low && one.low < 100) return couple;
  }
  if (sign !== 'dash' && sign !== 'to') return null;
  const cue =
    phraseBefore(grammar.ratioCues.before, text, first.start, floor) ??
    phraseAt(grammar.ratioCues.behind, text, two.end);
  return cue !== null && one.low > two.low && one.low < 100 && (tight || sign === 'to') ? couple : null;
}

/** The two with the unit and scale that only one of them bears; null where their units differ. */
function shared(text: string, first: Quantity, joined: Joined, grammar: Grammar): readonly [Quantity, Quantity] | null {
  const { sign } = joined;
  const second = withoutCount(first, joined.second);
  if (first.unit === null) {
    const unit = second.unit;
    return [{ ...first, unit, amount: scaledLike(first, second) }, second];
  }
  if (second.unit === null) {
    if (sign === 'or' || !isElided(text, first.unit, second, sign, grammar)) return null;
    const two = withPeriod(text, { ...second, unit: first.unit }, grammar);
    return [{ ...first, unit: two.unit, amount: scaledLike(first, second) }, two];
  }
  const perTime = second.unit.unit.startsWith(`${first.unit.unit}/`);
  if (second.unit.unit !== first.unit.unit && !perTime) return null;
  return [{ ...first, unit: second.unit, amount: scaledLike(first, second) }, second];
}

/** `11 a month` in `$10-11 a month` counts no things: the number goes without its unit. */
function withoutCount({ unit }: Quantity, second: Quantity): Quantity {
  const counts = unit?.kind === 'money' && second.unit?.unit.startsWith('count/') === true;
  return counts ? { ...second, unit: null, end: second.amount.end } : second;
}

/** Whether the second number goes without its unit: `51.2 per cent to 44.2`, `$10-11`. */
function isElided(text: string, { kind }: Unit, second: Quantity, sign: Sign, grammar: Grammar): boolean {
  if (second.amount.form !== 'number' || (kind !== 'percent' && kind !== 'points' && kind !== 'money')) return false;
  if (sign === 'dash') return true;
  const next = gapEnd(text, second.end);
  const word = text.slice(next, wordEnd(text, next));
  return word === '' || grammar.smallWords.has(word.toLowerCase()) || second.amount.scale > 1;
}

/** `2 to 3 million` are millions both, `900,000 to 1.1 million` are not. */
function scaledLike({ amount }: Quantity, { amount: second }: Quantity) {
  if (second.scale < 1000 || amount.scale > 1 || amount.low >= 1000) return amount;
  const value = amount.low * second.scale;
  return { ...amount, low: value, high: value, place: amount.place * second.scale };
}

/** Whether a dash and more digits follow, as in a telephone number or a set of scores. */
export function isChained(text: string, end: number): boolean {
  return isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}
