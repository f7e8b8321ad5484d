import { gapEnd, gapStart, isDigit, wordBefore } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { type Match, type PhraseTable, phraseAt, phraseBefore } from './phrase-table.ts';
import type { BoundWord } from './vocabulary.ts';

/** More bound words than this do not stand before one number: `just over an estimated`. */
const MOST_BOUNDS = 3;

/**
 * The bound words that end before `at`, none of them before `floor`, with the offset of the first. Of several the outermost
 * counts that is more than an approximation: `more than an estimated 2,000`.
 */
export function boundBefore(
  text: string,
  at: number,
  floor: number,
  grammar: Grammar,
  ofTime = false,
): Match<BoundWord> | null {
  let found: Match<BoundWord> | null = null;
  let start = at;
  for (let words = 0; words < MOST_BOUNDS; words++) {
    const match: Match<BoundWord> | null = boundOrArticle(text, start, floor, grammar);
    if (match === null || (ofTime && isDuring(text, match.at, start, floor, grammar))) break;
    const value: BoundWord = match.value === 'about' && found ? found.value : match.value;
    found = { value, at: match.at };
    start = match.at;
  }
  return found;
}

/** The bound words that end before `at`, an article behind them allowed: `más de los`. */
function boundOrArticle(text: string, at: number, floor: number, grammar: Grammar): Match<BoundWord> | null {
  return (
    phraseBefore(grammar.boundsBefore, text, at, floor) ?? beforeArticle(grammar.boundsBefore, text, at, floor, grammar)
  );
}

/** The phrase that ends before the article before `at`. */
export function beforeArticle<T>(
  table: PhraseTable<T>,
  text: string,
  at: number,
  floor: number,
  { boundArticles }: Grammar,
): Match<T> | null {
  const article = wordBefore(text, at, floor);
  if (!boundArticles.has(article.toLowerCase())) return null;
  return phraseBefore(table, text, gapStart(text, at, floor) - article.length, floor);
}

/** `over 11 years` is during them, unless a word before it says that the time is measured: `for over 11 years`. */
function isDuring(text: string, start: number, end: number, floor: number, { during }: Grammar): boolean {
  const word = text.slice(start, end).trim().toLowerCase();
  return during.words.has(word) && !during.unlessAfter.has(wordBefore(text, start, floor).toLowerCase());
}

/** The bound words behind the number or unit that ends at `at`; null where what looks like them starts the next number. */
export function boundBehind(text: string, at: number, grammar: Grammar): Match<BoundWord> | null {
  const match = phraseAt(grammar.boundsBehind, text, at);
  if (match === null) return null;
  const next = gapEnd(text, match.at);
  if (isDigit(text.charCodeAt(next)) || phraseAt(grammar.numbers, text, match.at) !== null) return null;
  return match;
}
