import { gapEnd, gapStart, isDigit } from './characters.ts';
import { type Match, phraseAt, phraseBefore } from './find-phrase.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Prose } from './prose.ts';
import type { BoundWord } from './vocabulary.ts';

/** More bound words than this do not stand before one number: `just over an estimated`. */
const MOST_BOUNDS = 3;

/**
 * The bound words that end before `at`, none of them before `floor`, with the offset of the first. Of several the outermost
 * counts that is more than an approximation: `more than an estimated 2,000`.
 */
export function boundBefore(prose: Prose, at: number, floor: number, ofTime = false): Match<BoundWord> | null {
  let found: Match<BoundWord> | null = null;
  let start = at;
  for (let words = 0; words < MOST_BOUNDS; words++) {
    const match: Match<BoundWord> | null = boundOrArticle(prose, start, floor);
    if (match === null || (ofTime && isDuring(prose, match.at, start, floor))) break;
    const value: BoundWord = match.value === 'about' && found ? found.value : match.value;
    found = { value, at: match.at };
    start = match.at;
  }
  return found;
}

/** The bound words that end before `at`, an article behind them allowed: `más de los`. */
function boundOrArticle(prose: Prose, at: number, floor: number): Match<BoundWord> | null {
  const { grammar } = prose;
  return phraseBefore(grammar.boundsBefore, prose, at, floor) ?? beforeArticle(grammar.boundsBefore, prose, at, floor);
}

/** The phrase that ends before the article before `at`. */
export function beforeArticle<T>(table: PhraseTable<T>, prose: Prose, at: number, floor: number): Match<T> | null {
  if (!prose.behind(at, floor).isBoundArticle) return null;
  return phraseBefore(
    table,
    prose,
    gapStart(prose.text, at, floor) - prose.wordBefore(at, floor).written.length,
    floor,
  );
}

/** `over 11 years` is during them, unless a word before it says that the time is measured: `for over 11 years`. */
function isDuring(prose: Prose, start: number, end: number, floor: number): boolean {
  const { during } = prose.grammar;
  const { text } = prose;
  const word = text.slice(start, end).trim().toLowerCase();
  return during.words.has(word) && !during.unlessAfter.has(prose.wordBefore(start, floor).lower);
}

/** The bound words behind the number or unit that ends at `at`; null where what looks like them belongs to the next number. */
export function boundBehind(prose: Prose, at: number): Match<BoundWord> | null {
  const { text, grammar } = prose;
  const match = phraseAt(grammar.boundsBehind, prose, at);
  if (match === null) return null;
  const next = gapEnd(text, match.at);
  if (isDigit(text.charCodeAt(next)) || phraseAt(grammar.numbers, prose, match.at) !== null) return null;
  // 20 and more than 30
  const { written } = prose.wordAt(next);
  const bound = written === '' ? null : phraseBefore(grammar.boundsBefore, prose, next + written.length, at);
  return bound !== null && bound.at < match.at ? null : match;
}
