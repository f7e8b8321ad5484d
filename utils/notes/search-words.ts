import type { Note } from './note.ts';

/** The words of a note as the search compares them, each with a space before and behind it. */
export interface SearchWords {
  readonly id: string;
  /** Of its text and tags. */
  readonly own: string;
  /** Of its passage, and its page's title and site. */
  readonly page: string;
  /** Of what was asked of its mark, and of the claims that answered. */
  readonly claims: string;
}

/**
 * Letters and digits of any script; a number keeps its separators inside (`1,300`, `51.2`). Where a script puts no spaces between
 * words each sign stands for itself.
 */
const WORDS =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** The same for text of plain English letters, which is quicker. */
const PLAIN_WORDS = /[0-9]+(?:[.,][0-9]+)*|[a-z0-9]+/g;
const PLAIN = /^[\t\n\r -~]*$/;
const MARKS = /\p{M}+/gu;

export function searchWordsOf({ id, text, tags, anchor, page, mark }: Note): SearchWords {
  const claims =
    mark === null ? [] : [mark.asks, ...mark.compared.flatMap(({ says, assertedBy }) => [says, ...assertedBy])];
  return {
    id,
    own: spaced([text, ...tags]),
    page: spaced([anchor?.quote ?? '', page.title, page.site]),
    claims: spaced(claims),
  };
}

/** The words of a text without accents, in small letters. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORDS) ?? [];
  return (text.match(WORDS) ?? []).map((word) => word.normalize('NFKD').replace(MARKS, '').toLowerCase());
}

function spaced(texts: readonly string[]): string {
  return ` ${texts.flatMap(wordsOf).join(' ')} `;
}
