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
export function phraseAt<T>(table: PhraseTable<T>, prose: Prose, at: number): Match<T> | null {
  if ((prose.ahead(at).ahead & table.bit) === 0) return null;
  let start = joinEnd(prose.text, at);
  let unit = prose.unitAt(start);
  let found: Match<T> | null = null;
  for (let branch = table.reachedBy(unit.lower); branch !== undefined; branch = branch.next?.get(unit.lower)) {
    const end = start + unit.written.length;
    if (branch.value !== undefined) found = { value: branch.value, at: end };
    if (branch.next === null) break;
    start = joinEnd(prose.text, end);
    unit = prose.unitAt(start);
  }
  return found;
}

/** The longest phrase of a backwards table that ends before the white space at `at`; none of it stands before `floor`. */
export function phraseBefore<T>(table: PhraseTable<T>, prose: Prose, at: number, floor: number): Match<T> | null {
  if ((prose.behind(at, floor).back & table.bit) === 0) return null;
  let end = gapStart(prose.text, at, floor);
  let unit = prose.unitUpTo(end, floor);
  let found: Match<T> | null = null;
  for (let branch = table.reachedBy(unit.lower); branch !== undefined; branch = branch.next?.get(unit.lower)) {
    const start = end - unit.written.length;
    if (branch.value !== undefined) found = { value: branch.value, at: start };
    if (branch.next === null) break;
    end = gapStart(prose.text, start, floor);
    unit = prose.unitUpTo(end, floor);
  }
  return found;
}

/** Whether a word by itself is a phrase of the table. */
export function isPhrase<T>(table: PhraseTable<T>, { lower }: Word): boolean {
  return table.reachedBy(lower)?.value !== undefined;
}
