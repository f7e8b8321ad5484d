import { gapStart, isLetter, joinEnd, wordEnd, wordStart } from './characters.ts';
import type { CutText } from './cut-text.ts';
import type { Grammar } from './grammar.ts';
import { NO_WORD, type Word } from './word-book.ts';
import type { WordUse } from './word-uses.ts';

/** A text cut into words, to be read by a grammar. Offsets are UTF-16 units of the text, ends excluded. */
export class Prose {
  readonly text: string;
  readonly grammar: Grammar;
  readonly cut: CutText;
  /** Who asks for a word asks for its neighbours next: the run that was found last. */
  #near = 0;
  #aheadOf = -1;
  #ahead: WordUse;
  #behindOf = -1;
  #floor = -1;
  #behind: WordUse;

  constructor(cut: CutText, grammar: Grammar) {
    this.text = cut.text;
    this.grammar = grammar;
    this.cut = cut;
    this.#ahead = grammar.uses.of(NO_WORD);
    this.#behind = this.#ahead;
  }

  /** The word that begins at `at`; `NO_WORD` where none does. */
  wordAt(at: number): Word {
    if (!isLetter(this.text.charCodeAt(at))) return NO_WORD;
    const run = this.#runAt(at);
    if (this.cut.starts[run] === at) return this.cut.words[run] ?? NO_WORD;
    const end = wordEnd(this.text, at);
    return end === at ? NO_WORD : this.cut.book.of(this.text.slice(at, end));
  }

  /** The word that ends at `at`, of which nothing stands before `floor`; `NO_WORD` where none does. */
  wordUpTo(at: number, floor: number): Word {
    if (at <= floor || !isLetter(this.text.charCodeAt(at - 1))) return NO_WORD;
    const run = this.#runAt(at - 1);
    const isWhole = this.cut.ends[run] === at && (this.cut.starts[run] ?? 0) >= floor;
    if (isWhole) return this.cut.words[run] ?? NO_WORD;
    const start = wordStart(this.text, at, floor);
    return start === at ? NO_WORD : this.cut.book.of(this.text.slice(start, at));
  }

  /** The word before the gap that ends at `at`, of which nothing stands before `floor`; `NO_WORD` where something else stands there. */
  wordBefore(at: number, floor = 0): Word {
    return this.wordUpTo(gapStart(this.text, at, floor), floor);
  }

  /** The word or mark at `at`; `NO_WORD` behind the text's end. */
  unitAt(at: number): Word {
    const code = this.text.charCodeAt(at);
    if (isLetter(code)) return this.wordAt(at);
    return at < this.text.length ? this.cut.book.sign(code) : NO_WORD;
  }

  /** The word or mark that ends at `at`; as `wordUpTo`. */
  unitUpTo(at: number, floor: number): Word {
    const code = this.text.charCodeAt(at - 1);
    if (isLetter(code)) return this.wordUpTo(at, floor);
    return at > floor ? this.cut.book.sign(code) : NO_WORD;
  }

  /** What the grammar has for the word or mark behind `at`, white space or a joining hyphen before it allowed. */
  ahead(at: number): WordUse {
    if (at !== this.#aheadOf) {
      this.#aheadOf = at;
      this.#ahead = this.grammar.uses.of(this.unitAt(joinEnd(this.text, at)));
    }
    return this.#ahead;
  }

  /** What the grammar has for the word or mark that ends before the white space at `at`. */
  behind(at: number, floor: number): WordUse {
    if (at !== this.#behindOf || floor !== this.#floor) {
      this.#behindOf = at;
      this.#floor = floor;
      this.#behind = this.grammar.uses.of(this.unitUpTo(gapStart(this.text, at, floor), floor));
    }
    return this.#behind;
  }

  /** The last run that begins at an offset or before it. */
  #runAt(at: number): number {
    const { starts } = this.cut;
    let run = this.#near;
    while (run > 0 && (starts[run] ?? 0) > at) run--;
    while (run + 1 < starts.length && (starts[run + 1] ?? 0) <= at) run++;
    this.#near = run;
    return run;
  }
}
