import { gapEnd, isHyphen, isLetter } from './characters.ts';
import { phraseAt } from './find-phrase.ts';
import type { Prose } from './prose.ts';

/** Where the number begins with the article that belongs to it: `a dozen`. */
export function articleStart(prose: Prose, at: number, floor: number, takesArticle: boolean): number {
  const { text, grammar } = prose;
  if (!takesArticle) return at;
  const before = prose.wordBefore(at, floor);
  if (!grammar.articles.has(before.lower)) return at;
  let start = at;
  while (start > floor && !isLetter(text.charCodeAt(start - 1))) start--;
  return start - before.written.length;
}

function behindWord(prose: Prose, at: number, words: ReadonlySet<string>): number {
  const { text } = prose;
  const start = isHyphen(text.charCodeAt(at)) ? at + 1 : gapEnd(text, at);
  const { lower, written } = prose.wordAt(start);
  return words.has(lower) ? start + written.length : at;
}

/** Offset behind the article at `at`, or `at`. */
export function behindArticle(prose: Prose, at: number): number {
  const { grammar } = prose;
  return behindWord(prose, at, grammar.articles);
}

/** Offset behind the article at `at` that may stand before any number, or `at`. */
export function behindBoundArticle(prose: Prose, at: number): number {
  const { grammar } = prose;
  return behindWord(prose, at, grammar.boundArticles);
}

/** Offset behind the word at `at` that may stand between the parts of a number (`and`), or `at`. */
export function behindNumberLink(prose: Prose, at: number): number {
  const { grammar } = prose;
  return behindWord(prose, at, grammar.numberLinks);
}

/** Offset behind the word for `of` at `at`, or `at`. */
export function behindOf(prose: Prose, at: number): number {
  const { grammar } = prose;
  return phraseAt(grammar.of, prose, at)?.at ?? at;
}
