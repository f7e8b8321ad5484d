import { gapStart, isLetter, joinEnd, wordEnd, wordStart } from './characters.ts';
import { addShape, mayHaveShape, noShapes } from './word-shapes.ts';

/** Phrases by their words, for finding the longest one that starts or ends at a place in a text. */
export interface PhraseTable<T> {
  readonly next: ReadonlyMap<string, PhraseTable<T>>;
  readonly value: T | undefined;
  /** The shapes of the first words: asked before a word is cut out of the text, since nearly all begin no phrase. Null further in. */
  readonly shapes: Uint32Array | null;
}

/** A phrase found: what it stands for and its other end, in UTF-16 units. */
export interface Match<T> {
  readonly value: T;
  readonly at: number;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value: T | undefined;
  readonly shapes: Uint32Array | null;
}

const TOKEN = /\p{L}+|[^\p{L}\s]/gu;

function tokensOf(phrase: string): string[] {
  return (phrase.match(TOKEN) ?? []).map(folded);
}

/** A word or mark as tables hold it: one apostrophe stands for both. */
function folded(token: string): string {
  return token === '’' ? "'" : token.toLowerCase();
}

/**
 * A table of phrases. Words are written in lower case and parted by spaces; a mark (`%`, `/`) is a word of its own.
 * With `backwards` the table is read from a phrase's last word to its first.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>, backwards = false): PhraseTable<T> {
  const shapes = noShapes();
  const root: Branch<T> = { next: new Map(), value: undefined, shapes };
  for (const [phrase, value] of entries) {
    const tokens = tokensOf(phrase);
    if (backwards) tokens.reverse();
    let at = root;
    addShape(shapes, tokens[0] ?? '');
    for (const token of tokens) {
      const known = at.next.get(token) ?? { next: new Map(), value: undefined, shapes: null };
      at.next.set(token, known);
      at = known;
    }
    at.value = value;
  }
  return root;
}

/** The longest phrase that starts at `at`, white space or a joining hyphen before it allowed; null for none. */
export function phraseAt<T>(table: PhraseTable<T>, text: string, at: number): Match<T> | null {
  let branch = table;
  let end = at;
  let found: Match<T> | null = null;
  while (branch.next.size > 0) {
    const start = joinEnd(text, end);
    if (start >= text.length) break;
    end = isLetter(text.charCodeAt(start)) ? wordEnd(text, start) : start + 1;
    if (end === start) break;
    if (branch.shapes !== null && !mayHaveShape(branch.shapes, text, start, end)) break;
    const next = branch.next.get(folded(text.slice(start, end)));
    if (next === undefined) break;
    branch = next;
    if (branch.value !== undefined) found = { value: branch.value, at: end };
  }
  return found;
}

/** The longest phrase of a backwards table that ends before the white space at `at`; none of it stands before `floor`. */
export function phraseBefore<T>(table: PhraseTable<T>, text: string, at: number, floor: number): Match<T> | null {
  let branch = table;
  let start = at;
  let found: Match<T> | null = null;
  while (branch.next.size > 0) {
    const end = gapStart(text, start, floor);
    if (end <= floor) break;
    start = isLetter(text.charCodeAt(end - 1)) ? wordStart(text, end, floor) : end - 1;
    if (start === end) break;
    if (branch.shapes !== null && !mayHaveShape(branch.shapes, text, start, end)) break;
    const next = branch.next.get(folded(text.slice(start, end)));
    if (next === undefined) break;
    branch = next;
    if (branch.value !== undefined) found = { value: branch.value, at: start };
  }
  return found;
}
