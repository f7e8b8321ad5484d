import type { PageText } from '../claims/page-text.ts';
import { tokensOf } from '../claims/tokens.ts';
import { CutText } from '../figures/cut-text.ts';
import { WordBook } from '../figures/word-book.ts';

/** How often a page has its words, by which common ones are told from those that give a figure away. */
export interface PageWords {
  /** Of a word in lower case without diacritics. */
  timesOf(norm: string): number;
}

/** Counts the words of a page. */
export function pageWords({ blocks }: PageText): PageWords {
  const book = new WordBook();
  const times = new Map<string, number>();
  for (const { text } of blocks) {
    for (const { norm } of tokensOf(new CutText(text, book), [])) times.set(norm, (times.get(norm) ?? 0) + 1);
  }
  return { timesOf: (norm) => times.get(norm) ?? 0 };
}
