import { gapStart, joinEnd } from './characters.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Prose } from './prose.ts';
import type { Word } from './word-book.ts';

/** A phrase found: what it stands for and its other end, in UTF-16 units. */
export interface Match<T> {
  readonly value: T;
  readonly at: number;
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
