import type { Amount } from './amount.ts';
import { behindArticle, behindBoundArticle } from './articles.ts';
import { beforeArticle } from './bounds.ts';
import { gapEnd, isDash, isDigit, isHyphen, isLetter, isSpace, joinEnd } from './characters.ts';
import { currencyBefore } from './currencies.ts';
import { type Match, phraseAt, phraseBefore } from './find-phrase.ts';
import type { Joiner } from './grammar.ts';
import type { Prose } from './prose.ts';
import type { Quantity } from './quantity.ts';
import { readAmount } from './read-amount.ts';
import { readQuantity, withPeriod } from './read-unit.ts';

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

const COLON = 0x3a;

/** The couple that the number `first` begins, in front of it nothing taken before `floor`; null where it stands alone. */
export function readCouple(prose: Prose, first: Quantity, floor: number): Couple | null {
  const { text, grammar } = prose;
  const { form } = first.amount;
  if (form !== 'number' && form !== 'fraction') return null;
  const code = text.charCodeAt(first.end);
  // the hyphen of `16- to 18-year terms`
  const hangs = isHyphen(code) && isSpace(text.charCodeAt(first.end + 1));
  const end = hangs ? first.end + 1 : first.end;
  const couple = (sign: Sign, to: number) => {
    const joined = joinedBy(prose, sign, end, to);
    return joined && coupled(prose, first, joined, floor);
  };
  const behindColon = code === COLON ? couple('colon', end + 1) : null;
  if (behindColon) return behindColon;
  const dash = isSpace(code) ? gapEnd(text, end) : end;
  const isJoint = isDash(text.charCodeAt(dash)) && isSpace(text.charCodeAt(dash + 1)) === dash > end;
  const behindDash = isJoint ? couple('dash', dash + 1) : null;
  if (behindDash) return behindDash;
  const share = first.unit === null ? shareWord(prose, end) : null;
  const behindShare = share && couple('in', share.at);
  if (behindShare) return behindShare;
  const word = phraseAt(grammar.joiners, prose, end);
  return word && couple(word.value, word.at);
}

/** `in` of `one in four`, or behind a noun `sur` of `un électeur sur quatre`. */
function shareWord(prose: Prose, end: number): Match<true> | null {
  const { grammar } = prose;
  const noun = nounBehind(prose, end);
  return noun ? phraseAt(grammar.nounIn, prose, noun.end) : phraseAt(grammar.oneIn, prose, end);
}

/** The noun at `end`, behind which the rest of a share stands; null for none. */
function nounBehind(prose: Prose, end: number): { start: number; end: number } | null {
  const { text, grammar } = prose;
  if (phraseAt(grammar.oneIn, prose, end)) return null;
  const start = gapEnd(text, end);
  const noun = { start, end: start + prose.wordAt(start).written.length };
  return noun.end > start && phraseAt(grammar.nounIn, prose, noun.end) ? noun : null;
}

/** The number that a sign from `end` to `to` joins to the one before it; null where none follows. */
function joinedBy(prose: Prose, sign: Sign, end: number, to: number): Joined | null {
  const { text } = prose;
  const from = sign === 'dash' || sign === 'colon' ? gapEnd(text, to) : joinEnd(text, to);
  const start = numberAt(prose, from);
  const amount = start === null ? null : readAmount(prose, start, from);
  if (amount === null || start === null) return null;
  const second = readQuantity(prose, amount, to);
  const tight = !isSpace(text.charCodeAt(end));
  return { sign, word: text.slice(end, to).trim().toLowerCase(), second, tight };
}

/** Where the number itself begins behind a currency or an article at `from`; null where no number follows. */
function numberAt(prose: Prose, from: number): number | null {
  const { text, grammar } = prose;
  if (isDigit(text.charCodeAt(from))) return from;
  for (let start = from + 1; start <= from + LONGEST_CURRENCY; start++) {
    if (!isDigit(text.charCodeAt(start))) continue;
    if (currencyBefore(text, start, from)?.start === from) return start;
    break;
  }
  if (!isLetter(text.charCodeAt(from))) return null;
  const bound = behindBoundArticle(prose, from);
  const behind = bound === from ? from : joinEnd(text, bound);
  if (behind > from && startsNumber(prose, behind)) return behind;
  const article = behindArticle(prose, from);
  const isNumber = article === from || phraseAt(grammar.numbers, prose, from) !== null;
  return isNumber ? from : joinEnd(text, article);
}

function startsNumber(prose: Prose, at: number): boolean {
  const { text, grammar } = prose;
  return isDigit(text.charCodeAt(at)) || phraseAt(grammar.numbers, prose, at)?.value.does === 'add';
}

function coupled(prose: Prose, first: Quantity, joined: Joined, floor: number): Couple | null {
  const { grammar } = prose;
  const { sign } = joined;
  if (joined.second.amount.form !== first.amount.form) return null;
  if (sign === 'in') return share(prose, first, joined);
  const ratio = asRatio(prose, first, joined, floor);
  if (ratio) return ratio;
  if (sign === 'colon') return null;
  const [one, two] = shared(prose, first, joined) ?? [];
  if (one === undefined || two === undefined) return null;
  const opener =
    phraseBefore(grammar.openers, prose, first.start, floor) ??
    beforeArticle(grammar.openers, prose, first.start, floor);
  const opened = opener?.value.has(joined.word) ?? false;
  const ascending = one.amount.low < two.amount.low;
  if (opened && opener && (ascending || sign === 'and')) {
    return { first: one, second: two, as: 'range', start: opener.at };
  }
  const as = relation(prose, first, joined, [one, two]);
  return as && { first: one, second: two, as, start: first.start };
}

function relation(
  prose: Prose,
  first: Quantity,
  { sign, second, tight }: Joined,
  [one, two]: readonly [Quantity, Quantity],
): 'range' | 'pair' | null {
  const { grammar } = prose;
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
      if (phraseAt(grammar.respectively, prose, two.end)) return 'pair';
      if (first.unit !== null || second.unit === null) return null;
      if (unit === 'percent' || unit === 'points') return 'pair';
      return unit === 'money' && low < high && high <= 2 * low ? 'range' : null;
    }
    default:
      return null;
  }
}

/** `one in four`: small whole numbers, the second the larger, and no year. */
function share(prose: Prose, first: Quantity, { second, word }: Joined): Couple | null {
  const { text } = prose;
  const [part, whole] = [first.amount, second.amount];
  const fits = part.form === 'number' && part.low > 0 && part.low < whole.low && Number.isInteger(whole.low);
  const noun = nounBehind(prose, first.end);
  if (noun && !endsShare(prose, whole)) return null;
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
function endsShare(prose: Prose, { low, end }: Amount): boolean {
  const { smallWords } = prose.grammar;
  const { text } = prose;
  if (low > 10 && low !== 20 && low !== 100 && low !== 1000) return false;
  const next = gapEnd(text, end);
  const word = prose.wordAt(next).lower;
  return smallWords.has(word) || !/[sx]$/.test(word);
}

/** `two to one`, `2:1`, and with a cue `2-1`. */
function asRatio(prose: Prose, first: Quantity, joined: Joined, floor: number): Couple | null {
  const { text, grammar } = prose;
  const { sign, second, tight } = joined;
  const [one, two] = [first.amount, second.amount];
  if (first.unit !== null || second.unit !== null || one.form !== 'number' || two.low <= 0) return null;
  const couple = { first, second, as: 'ratio', start: first.start } as const;
  if (sign === 'colon') return two.end - two.start === 1 && one.bare && text.charAt(two.end) !== ':' ? couple : null;
  if ((sign === 'to' || sign === 'against') && phraseAt(grammar.ratioJoiners, prose, first.end) !== null) {
    if (two.low === 1 && one.low > 1) return couple;
    if (isHyphen(text.charCodeAt(first.end)) && one.low > two.low && one.low < 100) return couple;
  }
  if (sign !== 'dash' && sign !== 'to') return null;
  const cue =
    phraseBefore(grammar.ratioCues.before, prose, first.start, floor) ??
    phraseAt(grammar.ratioCues.behind, prose, two.end);
  return cue !== null && one.low > two.low && one.low < 100 && (tight || sign === 'to') ? couple : null;
}

/** The two with the unit and scale that only one of them bears; null where their units differ. */
function shared(prose: Prose, first: Quantity, joined: Joined): readonly [Quantity, Quantity] | null {
  const { sign } = joined;
  const second = withoutCount(first, joined.second);
  if (first.unit === null) {
    const unit = second.unit;
    return [{ ...first, unit, amount: scaledLike(first, second) }, second];
  }
  if (second.unit === null) {
    if (sign === 'or' || !isElided(prose, first, second, sign)) return null;
    const two = withPeriod(prose, { ...second, unit: first.unit });
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

/** Whether the second number goes without its unit: `51.2 per cent to 44.2`, `$10-11`, `$2 to 3 million annually`. */
function isElided(prose: Prose, first: Quantity, second: Quantity, sign: Sign): boolean {
  const { text, grammar } = prose;
  const kind = first.unit?.kind;
  if (second.amount.form !== 'number' || (kind !== 'percent' && kind !== 'points' && kind !== 'money')) return false;
  // sales that rose 7 per cent to 5 million
  if (kind !== 'money' && second.amount.scale > 1) return false;
  if (sign === 'dash') return true;
  // Money that shares its scale: nobody counts millions of things from dollars on.
  if (kind === 'money' && second.amount.scale > 1 && first.amount.low < 1000) return true;
  const next = gapEnd(text, second.end);
  const { written, lower } = prose.wordAt(next);
  return written === '' || grammar.smallWords.has(lower);
}

/** `2 to 3 million` are millions both, `900,000 to 1.1 million` are not. */
function scaledLike({ amount }: Quantity, { amount: second }: Quantity) {
  if (second.scale < 1000 || amount.scale > 1 || amount.low >= 1000) return amount;
  const value = amount.low * second.scale;
  return { ...amount, low: value, high: value, place: amount.place * second.scale };
}
