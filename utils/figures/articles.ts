import { gapEnd, isHyphen, isLetter, wordBefore, wordEnd } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { phraseAt } from './phrase-table.ts';

/** Where the number begins with the article that belongs to it: `a dozen`. */
export function articleStart(text: string, at: number, floor: number, grammar: Grammar, takesArticle: boolean): number {
  if (!takesArticle) return at;
  const before = wordBefore(text, at, floor);
  if (!grammar.articles.has(before.toLowerCase())) return at;
  let start = at;
  while (start > floor && !isLetter(text.charCodeAt(start - 1))) start--;
  return start - before.length;
}

function behindWord(text: string, at: number, words: ReadonlySet<string>): number {
  const start = isHyphen(text.charCodeAt(at)) ? at + 1 : gapEnd(text, at);
  const end = wordEnd(text, start);
  return words.has(text.slice(start, end).toLowerCase()) ? end : at;
}

/** Offset behind the article at `at`, or `at`. */
export function behindArticle(text: string, at: number, grammar: Grammar): number {
  return behindWord(text, at, grammar.articles);
}

/** Offset behind the article at `at` that may stand before any number, or `at`. */
export function behindBoundArticle(text: string, at: number, grammar: Grammar): number {
  return behindWord(text, at, grammar.boundArticles);
}

/** Offset behind the word for `of` at `at`, or `at`. */
export function behindOf(text: string, at: number, grammar: Grammar): number {
  return phraseAt(grammar.of, text, at)?.at ?? at;
}
