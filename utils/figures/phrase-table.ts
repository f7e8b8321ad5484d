import { gapStart, joinEnd } from './characters.ts';
import type { Prose } from './prose.ts';
import type { Word } from './word-book.ts';

/** Phrases by their words, for finding the longest one that starts or ends at a place in a text. */
export interface PhraseTable<T> {
  /** Its bit among those of its grammar's tables that are read in the same direction. */
  readonly bit: number;
  readonly root: Branch<T>;
}

/** Where a phrase stands whose words so far are told by the way there. */
export interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value: T | undefined;
}

/** A phrase found: what it stands for and its other end, in UTF-16 units. */
export interface Match<T> {
  readonly value: T;
  readonly at: number;
}

const TOKEN = /\p{L}+|[^\p{L}\s]/gu;

/** A word or mark as tables hold it: one apostrophe stands for both. */
function tokensOf(phrase: string): string[] {
  return (phrase.match(TOKEN) ?? []).map((token) => (token === '’' ? "'" : token.toLowerCase()));
}

/** All phrases, by their words from the first to the last or, where `backwards`, from the last to the first. */
export function branchOf<T>(entries: Iterable<readonly [string, T]>, backwards: boolean): Branch<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    const tokens = tokensOf(phrase);
    if (backwards) tokens.reverse();
    let at = root;
    for (const token of tokens) {
      const known = at.next.get(token) ?? { next: new Map(), value: undefined };
      at.next.set(token, known);
      at = known;
    }
    at.value = value;
  }
  return root;
}

/** The longest phrase that starts at `at`, white space or a joining hyphen before it allowed; null for none. */
export function phraseAt<T>({ bit, root }: PhraseTable<T>, prose: Prose, at: number): Match<T> | null {
  if ((prose.ahead(at).ahead & bit) === 0) return null;
  let branch = root;
  let end = at;
  let found: Match<T> | null = null;
  while (branch.next.size > 0) {
    const start = joinEnd(prose.text, end);
    const { lower, written } = prose.unitAt(start);
    const next = branch.next.get(lower);
    if (next === undefined) break;
    branch = next;
    end = start + written.length;
    if (branch.value !== undefined) found = { value: branch.value, at: end };
  }
  return found;
}

/** The longest phrase of a backwards table that ends before the white space at `at`; none of it stands before `floor`. */
export function phraseBefore<T>(
  { bit, root }: PhraseTable<T>,
  prose: Prose,
  at: number,
  floor: number,
): Match<T> | null {
  if ((prose.behind(at, floor).back & bit) === 0) return null;
  let branch = root;
  let start = at;
  let found: Match<T> | null = null;
  while (branch.next.size > 0) {
    const end = gapStart(prose.text, start, floor);
    const { lower, written } = prose.unitUpTo(end, floor);
    const next = branch.next.get(lower);
    if (next === undefined) break;
    branch = next;
    start = end - written.length;
    if (branch.value !== undefined) found = { value: branch.value, at: start };
  }
  return found;
}

/** Whether a word by itself is a phrase of the table. */
export function isPhrase<T>({ root }: PhraseTable<T>, { lower }: Word): boolean {
  return root.next.get(lower)?.value !== undefined;
}
