import type { Rhetoric } from './rhetoric.ts';
import type { Span } from './terms.ts';
import type { Token } from './tokens.ts';

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

/** What parts a token from the one before it: nothing (0), a pause, or a new clause (CLAUSE and above). */
function barrierBefore(token: Token, rhetoric: Rhetoric): number {
  let barrier = 0;
  switch (token.gap) {
    case 'line':
    case 'semicolon':
      barrier = NEW_CLAUSE;
      break;
    case 'dash':
      barrier = 5;
      break;
    case 'bracket':
    case 'comma':
      barrier = 3;
      break;
    case 'colon':
      barrier = 1;
      break;
    case 'none':
    case 'space':
    case 'hyphen':
    case 'apostrophe':
      break;
  }
  if (rhetoric.contrasts.has(token.norm)) barrier += CLAUSE;
  else if (rhetoric.joints.has(token.norm)) barrier += 3;
  else if (rhetoric.relatives.has(token.norm)) barrier += 1;
  return barrier;
}

/** How soon a figure follows a word that sets it against another: right behind, or behind a name. */
const VERSUS_REACH = 3;
const VERSUS_NAME_REACH = 8;

/** `frente al 44,2 %`, `contra González, con el 44,2 %`; not `protestas contra el resultado`. */
function isVersus(tokens: readonly Token[], at: number, { versus }: Rhetoric): boolean {
  if (!versus.has(tokens[at]?.norm ?? '')) return false;
  const isNamed = tokens.slice(at + 1, at + VERSUS_REACH).some(({ capital }) => capital);
  const reach = isNamed ? VERSUS_NAME_REACH : VERSUS_REACH;
  return tokens.slice(at + 1, at + 1 + reach).some(({ figure }) => figure >= 0);
}

/** How far two tokens of a block are from each other, as a reader ties words: words, pauses, clauses and other figures between them. */
export interface Distances {
  /** The barrier in front of each token. */
  readonly barriers: ArrayLike<number>;
  /** Between tokens `a` and `b`, in either order; 0 for the same token. */
  between(a: number, b: number): number;
  /** The strongest barrier in front of the tokens `from` to `to`, both included; 0 where there is none. */
  strongest(from: number, to: number): number;
}

/** The distances among a block's tokens; without `figures` numbers part nothing. */
export function distancesOf(tokens: readonly Token[], rhetoric: Rhetoric, { figures: parts = true } = {}): Distances {
  const { length } = tokens;
  const barriers = new Uint8Array(length);
  const steps = new Int32Array(length);
  const figures = new Int32Array(length);
  let [sum, count] = [0, 0];
  for (let i = 0; i < length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const barrier = barrierBefore(token, rhetoric) + (parts && isVersus(tokens, i, rhetoric) ? CLAUSE : 0);
    sum += 1 + barrier;
    if (parts && token.figure >= 0) count++;
    barriers[i] = barrier;
    steps[i] = sum;
    figures[i] = count;
  }
  return {
    barriers,
    strongest: (from, to) => {
      let strongest = 0;
      for (let i = from; i <= to; i++) strongest = Math.max(strongest, barriers[i] ?? 0);
      return strongest;
    },
    between: (a, b) => {
      if (a === b) return 0;
      const [from, to] = a < b ? [a, b] : [b, a];
      const crossed = (figures[to - 1] ?? 0) - (figures[from] ?? 0);
      return (steps[to] ?? 0) - (steps[from] ?? 0) + FIGURE * crossed;
    },
  };
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
  let [cut, strongest] = [from, 0];
  for (let i = at; i > from; i--) {
    const barrier = barriers[i] ?? 0;
    if (barrier >= CLAUSE) return i;
    if (barrier > strongest) [cut, strongest] = [i, barrier];
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
  let [cut, strongest] = [to, 0];
  for (let i = at + 1; i < to; i++) {
    const barrier = barriers[i] ?? 0;
    if (barrier >= CLAUSE) return i;
    if (barrier >= strongest && barrier > 0) [cut, strongest] = [i, barrier];
    if (tokens[i]?.figure !== -1) return strongest > 0 ? cut : at + 1 + Math.floor((i - at) / 2);
  }
  return to;
}
