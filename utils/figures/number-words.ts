import { behindNumberLink } from './articles.ts';
import { phraseAt } from './find-phrase.ts';
import type { NumberWord } from './grammar.ts';
import { exactly } from './precision.ts';
import type { Prose } from './prose.ts';

/** A number in words, or one in digits with the scale words behind it. */
export interface WordNumber {
  /** UTF-16 offset behind the last word. */
  readonly end: number;
  readonly value: number;
  /** What one of the smallest part written is worth: 1 for `sixty-seven`, 100 for `thirteen hundred`. */
  readonly place: number;
  /** The last scale written, 1 for none: a million for `two million`. */
  readonly scale: number;
  /** The bound below which a further part could be added. */
  readonly takes: number;
}

/** A number while it is put together: scales that are closed, and the group that none has closed yet. */
interface Building extends Omit<WordNumber, 'value'> {
  readonly closed: number;
  readonly group: number;
  readonly open: boolean;
}

/** Scales below this one end a number: nothing is added to a dozen. */
const SMALLEST_OPEN_SCALE = 1000;

/**
 * The number in words at `at`; or, with `digits`, that number in digits, which ends there, times the words behind it
 * (`1.1 million`). Null where no number word stands there.
 */
export function readWords(
  prose: Prose,
  at: number,
  digits?: { readonly value: number; readonly place: number },
): WordNumber | null {
  const { grammar } = prose;
  if (phraseAt(prose.grammar.numbers, prose, at) === null) return null;
  let so: Building = { end: at, closed: 0, group: 0, open: false, place: 1, scale: 1, takes: Number.POSITIVE_INFINITY };
  if (digits) so = { ...so, group: digits.value, open: true, place: digits.place, takes: 0 };
  let beforeLink: Building | null = null;
  for (;;) {
    const match = phraseAt(grammar.numbers, prose, so.end);
    // fifty cents are money where `cents` are hundreds too
    const isUnit =
      match?.value.does === 'multiply' && (digits || so.group >= 10) && phraseAt(grammar.units, prose, so.end);
    if (isUnit) break;
    if (match !== null) {
      const next = extend(so, match.value, match.at);
      if (next === null) {
        // what follows is a number of its own: `a hundred | and two hundred`
        so = beforeLink ?? so;
        break;
      }
      so = digits ? { ...next, takes: 0 } : next;
      if (match.value.does !== 'add') beforeLink = null;
      continue;
    }
    const { from, to } = grammar.vocabulary.numberLinks;
    if (so.takes < from || so.takes > to) break;
    const linked = wordBehindLink(prose, so.end);
    const next = linked && linked.value.does === 'add' ? extend(so, linked.value, linked.at) : null;
    if (next === null) break;
    beforeLink = so;
    so = next;
  }
  if (so.end === at) return null;
  const { end, place, scale, takes } = so;
  return { end, value: exactly(so.closed + so.group), place, scale, takes };
}

function wordBehindLink(prose: Prose, at: number) {
  const link = behindNumberLink(prose, at);
  return link > at ? phraseAt(prose.grammar.numbers, prose, link) : null;
}

/** The number with one word more; null where the word does not belong to it. */
function extend(so: Building, word: NumberWord, end: number): Building | null {
  const { value } = word;
  if (word.does === 'add') {
    if (value >= so.takes || (value === 0 && (so.open || so.closed > 0))) return null;
    return { ...so, end, group: so.group + value, open: true, place: 1, takes: word.takes };
  }
  if (word.does === 'multiply') {
    if (so.open ? so.group >= value || so.group === 0 : so.takes <= value) return null;
    const place = so.open ? so.place * value : value;
    return { ...so, end, group: (so.open ? so.group : 1) * value, open: true, place, takes: value };
  }
  return scaled(so, value, end);
}

function scaled(so: Building, scale: number, end: number): Building | null {
  const gathers = so.closed > 0 && so.closed < scale;
  if (!gathers && so.closed > 0 && (!so.open || scale >= so.scale)) return null;
  if (so.open && so.group === 0 && so.closed === 0) return null;
  const group = so.open || gathers ? so.group : 1;
  const closed = gathers ? (so.closed + group) * scale : so.closed + group * scale;
  const place = so.open || gathers ? so.place * scale : scale;
  return { end, closed, group: 0, open: false, place, scale, takes: scale >= SMALLEST_OPEN_SCALE ? scale : 1 };
}
