import { PerWord } from '../figures/word-book.ts';
import type { Rhetoric } from './rhetoric.ts';
import type { Span } from './terms.ts';
import type { Gap, Token } from './tokens.ts';

/** Beyond this, two places of a sentence do not speak of one another. */
export const FAR = 18;

/** What a reader has to step over between two tokens, besides the tokens themselves. */
export const CLAUSE = 6;
/** A comma, a bracket, `and`: what parts words within a clause. */
export const PAUSE = 3;
/** A pause and a contrast at once: one clause has nothing to do with the other. */
export const APART = 9;
/** A semicolon, a line: what stands behind is a sentence of its own. */
export const NEW_CLAUSE = 14;
/** What it costs to step over a figure. */
export const FIGURE = 8;

/**
 * How much each of a language's words parts what stands in front of it from itself; above it by `VERSUS` for words that may do so besides.
 */
export type Parting = PerWord<number>;

/** Greater than any barrier. */
const VERSUS = 64;

/** For the words that begin another clause, or join or set one thing to another. */
export function partingOf({ contrasts, joints, relatives, versus }: Rhetoric): Parting {
  return new PerWord(({ norm }) => {
    const barrier = contrasts.has(norm) ? CLAUSE : joints.has(norm) ? PAUSE : relatives.has(norm) ? 1 : 0;
    return versus.has(norm) ? barrier + VERSUS : barrier;
  });
}

/** What a gap parts a token from the one before it: nothing (0), a pause, or a new clause (CLAUSE and above). */
const GAPS: Readonly<Record<Gap, number>> = {
  line: NEW_CLAUSE,
  semicolon: NEW_CLAUSE,
  dash: 5,
  bracket: PAUSE,
  comma: PAUSE,
  colon: 1,
  none: 0,
  space: 0,
  hyphen: 0,
  apostrophe: 0,
};

/** How soon a figure follows a word that sets it against another: right behind, or behind a name. */
const VERSUS_REACH = 3;
const VERSUS_NAME_REACH = 8;

/** `frente al 44,2 %`, `contra González, con el 44,2 %`; not `protestas contra el resultado`. */
function isVersus(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens.slice(at + 1, at + VERSUS_REACH).some(({ capital }) => capital);
  const reach = isNamed ? VERSUS_NAME_REACH : VERSUS_REACH;
  return tokens.slice(at + 1, at + 1 + reach).some(({ figure }) => figure >= 0);
}

/** How far two tokens of a sentence are from each other, as a reader ties words: words, pauses, clauses and other figures between them. */
export class Distances {
  /** The barrier in front of each of the sentence's tokens, by its place in the block. */
  readonly barriers: readonly number[];
  readonly #steps: readonly number[];
  readonly #figures: readonly number[];

  /** `steps` and `figures` count all up to each token, by its place in the block: words with their barriers, and figures. */
  constructor(barriers: readonly number[], steps: readonly number[], figures: readonly number[]) {
    this.barriers = barriers;
    this.#steps = steps;
    this.#figures = figures;
  }

  /** Between tokens `a` and `b`, in either order; 0 for the same token. */
  between(a: number, b: number): number {
    if (a > b) return this.between(b, a);
    if (a === b) return 0;
    const crossed = (this.#figures[b - 1] ?? 0) - (this.#figures[a] ?? 0);
    return (this.#steps[b] ?? 0) - (this.#steps[a] ?? 0) + FIGURE * crossed;
  }

  /** The strongest barrier in front of the tokens `from` to `to`, both included; 0 where there is none. */
  strongest(from: number, to: number): number {
    const { barriers } = this;
    let strongest = 0;
    for (let i = from; i <= to; i++) {
      const barrier = barriers[i] ?? 0;
      if (barrier > strongest) strongest = barrier;
    }
    return strongest;
  }
}

/** What distances are measured in. */
interface Measured {
  readonly tokens: readonly Token[];
  readonly language: { readonly parting: Parting };
}

/** The distances among a sentence's tokens and the one behind it; without `figures` numbers part nothing. */
export function distancesOf({ tokens, language }: Measured, sentence: Span, { figures: parts = true } = {}): Distances {
  const end = Math.min(sentence.to + 1, tokens.length);
  // made sooner than typed arrays, for so few numbers
  const barriers = new Array<number>(end).fill(0);
  const steps = new Array<number>(end).fill(0);
  const figures = new Array<number>(end).fill(0);
  let sum = 0;
  let count = 0;
  for (let i = sentence.from; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    let barrier = language.parting.of(token.word);
    if (barrier >= VERSUS) barrier += parts && isVersus(tokens, i) ? CLAUSE - VERSUS : -VERSUS;
    if (token.gap !== 'space') barrier += GAPS[token.gap];
    sum += 1 + barrier;
    if (parts && token.figure >= 0) count++;
    barriers[i] = barrier;
    steps[i] = sum;
    figures[i] = count;
  }
  return new Distances(barriers, steps, figures);
}

/**
 * The part of a sentence that speaks of what stands at some tokens, as of one figure: cut at the strongest pause between it and the next
 * figure on either side (the last of equals; half-way where there is none), and at every clause that begins in between.
 */
export function segmentOf(
  { from, to }: Span,
  sentence: Span,
  tokens: readonly Pick<Token, 'figure'>[],
  barriers: ArrayLike<number>,
): Span {
  return { from: cutLeft(from, sentence.from, tokens, barriers), to: cutRight(to - 1, sentence.to, tokens, barriers) };
}

function cutLeft(
  at: number,
  from: number,
  tokens: readonly Pick<Token, 'figure'>[],
  barriers: ArrayLike<number>,
): number {
  let cut = from;
  let strongest = 0;
  for (let i = at; i > from; i--) {
    const barrier = barriers[i] ?? 0;
    if (barrier >= CLAUSE) return i;
    if (barrier > strongest) {
      cut = i;
      strongest = barrier;
    }
    if (tokens[i - 1]?.figure !== -1) return strongest > 0 ? cut : at - Math.floor((at - i) / 2);
  }
  return from;
}

function cutRight(
  at: number,
  to: number,
  tokens: readonly Pick<Token, 'figure'>[],
  barriers: ArrayLike<number>,
): number {
  let cut = to;
  let strongest = 0;
  for (let i = at + 1; i < to; i++) {
    const barrier = barriers[i] ?? 0;
    if (barrier >= CLAUSE) return i;
    if (barrier >= strongest && barrier > 0) {
      cut = i;
      strongest = barrier;
    }
    if (tokens[i]?.figure !== -1) return strongest > 0 ? cut : at + 1 + Math.floor((i - at) / 2);
  }
  return to;
}
