import type { CutText } from '../figures/cut-text.ts';
import { NUMERAL, type Word } from '../figures/word-book.ts';

/** The words and numbers of a text, in its order; letters and digits that touch are two. */
export interface WordRuns {
  /** UTF-16 offsets, ends excluded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** `NUMERAL` for digits, `NO_WORD` for a run of letters that is longer than any word. */
  readonly words: readonly Word[];
}

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const DIGITS = /^\d+$/;

/** The words and numbers of a text in any script. */
export function wordsOf(cut: CutText): WordRuns {
  if (cut.isLatin) return cut;
  const runs = { starts: [] as number[], ends: [] as number[], words: [] as Word[] };
  for (const { 0: written, index } of cut.text.matchAll(WORD)) {
    runs.starts.push(index);
    runs.ends.push(index + written.length);
    runs.words.push(DIGITS.test(written) ? NUMERAL : cut.book.of(written));
  }
  return runs;
}
