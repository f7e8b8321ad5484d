import type { Anchor, Note } from './note.ts';
import { wellFormed } from './surrogates.ts';

/** A link names so many words of the page at most. */
const MOST_WORDS = 5;
const WORDS_OF_START = 3;

/** Text without spaces, or one endless word, makes no link that anyone could use. */
const LONGEST_TERM = 200;

const LINE_BREAK = /[\r\n]/;

/**
 * The text directive (`text=...`) that scrolls to a passage: its words, or its first three and last two, with words around it
 * where it is short. Null where the passage has no words to go by.
 */
export function textDirective(anchor: Anchor): string | null {
  const lines = anchor.quote
    .split(LINE_BREAK)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const terms =
    lines.length === 1 && first.length <= MOST_WORDS
      ? withContext(first, anchor)
      : [first.slice(0, WORDS_OF_START), last.slice(WORDS_OF_START - MOST_WORDS)].map(fragmentTerm);
  return terms.some((term) => term.length > LONGEST_TERM) ? null : `text=${terms.join(',')}`;
}

/** A link to the note's page that scrolls to its passage; to the page alone where there is none. */
export function linkTo({ page, anchor }: Pick<Note, 'page' | 'anchor'>): string {
  const directive = anchor === null ? null : textDirective(anchor);
  return directive === null ? page.canonicalUrl : `${page.canonicalUrl}#:~:${directive}`;
}

function withContext(words: readonly string[], { prefix, quote, suffix }: Anchor): string[] {
  const spare = MOST_WORDS - words.length;
  const before = spare === 0 ? [] : wordsBefore(prefix, quote).slice(-Math.ceil(spare / 2));
  const behind = wordsBehind(quote, suffix).slice(0, spare - before.length);
  return [
    ...(before.length > 0 ? [`${fragmentTerm(before)}-`] : []),
    fragmentTerm(words),
    ...(behind.length > 0 ? [`-${fragmentTerm(behind)}`] : []),
  ];
}

/** The words before the quote in its line, without the first, which may be half a word; none where the quote begins inside one. */
function wordsBefore(prefix: string, quote: string): string[] {
  if (/^\s*[\r\n]/.test(quote) || (/\S$/.test(prefix) && /^\S/.test(quote))) return [];
  const line = prefix.split(LINE_BREAK).at(-1) ?? '';
  return wordsOf(line).slice(line === prefix ? 1 : 0);
}

function wordsBehind(quote: string, suffix: string): string[] {
  if (/[\r\n]/.test(quote.slice(quote.trimEnd().length)) || (/^\S/.test(suffix) && /\S$/.test(quote))) return [];
  const line = suffix.split(LINE_BREAK)[0] ?? '';
  return wordsOf(line).slice(0, line === suffix ? -1 : undefined);
}

function wordsOf(text: string): string[] {
  return wellFormed(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Words as a directive's term: `-` and `,` part its terms, and encodeURIComponent leaves the first alone. */
export function fragmentTerm(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
