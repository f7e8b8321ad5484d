import { isDigit } from '../figures/characters.ts';
import type { CutText } from '../figures/cut-text.ts';
import type { Figure } from '../figures/figure.ts';
import { NO_WORD, NUMERAL, type Word } from '../figures/word-book.ts';
import { wordsOf } from './words-of.ts';

/** What stands between a token and the one before it, strongest first when several do. */
export type Gap =
  | 'none'
  | 'space'
  | 'hyphen'
  | 'apostrophe'
  | 'comma'
  | 'bracket'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'line';

/** A word of a text, or a whole figure taken as one. */
export interface Token {
  /** UTF-16 offsets in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** `NUMERAL` for digits, `NO_WORD` for a figure. */
  readonly word: Word;
  /** Lower case, without diacritics; empty for a figure. */
  readonly norm: string;
  readonly capital: boolean;
  readonly gap: Gap;
  /** Index of the figure this token stands for, or -1. */
  readonly figure: number;
}

/** The word of a token as its `norm` has it; empty where there is none, as in front of a text's first. */
export function normAt(tokens: readonly Token[], index: number): string {
  // once it is asked for an element that no list can have, a place in the code is slow for all others
  return index < 0 ? '' : (tokens[index]?.norm ?? '');
}

const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;

/** `, `, which is most of what is longer than a space. */
function isComma(text: string, from: number, to: number): boolean {
  return to === from + 2 && text.charCodeAt(from) === COMMA && text.charCodeAt(from + 1) === SPACE;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return 'none';
  const code = text.charCodeAt(from);
  if (to === from + 1) {
    if (code === SPACE) return 'space';
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return 'hyphen';
    if (code === 0x27 || code === 0x2019) return 'apostrophe';
  }
  if (isComma(text, from, to)) return 'comma';
  if (to === from + 2 && code === POINT && text.charCodeAt(from + 1) === SPACE) return 'space';
  const between = text.slice(from, to);
  if (/[;|•·\u2028]/.test(between)) return between.includes(';') ? 'semicolon' : 'line';
  if (/[—–]|\s-{1,2}\s/.test(between)) return 'dash';
  if (between.includes(':')) return 'colon';
  if (/[()[\]]/.test(between)) return 'bracket';
  if (between.includes(',')) return 'comma';
  return 'space';
}

/**
 * The tokens of a text. A figure is one token, whatever it is made of; `l'opposition`, `won't` and `post-election` are two.
 * The figures come in text order and do not overlap.
 */
export function tokensOf(cut: CutText, figures: readonly Figure[]): Token[] {
  const { text, book } = cut;
  const { starts, ends, words } = wordsOf(cut);
  const tokens: Token[] = [];
  let run = 0;
  let from = 0;
  let end = 0;
  for (let index = 0; index <= figures.length; index++) {
    const figure = figures[index];
    const to = figure?.start ?? text.length;
    for (; run < words.length; run++) {
      const stop = ends[run] ?? 0;
      if (stop <= from) continue;
      const start = Math.max(starts[run] ?? 0, from);
      if (start >= to) break;
      let word = words[run] ?? NO_WORD;
      const isWhole = start === starts[run] && word !== NO_WORD;
      if (word !== NUMERAL && !isWhole) word = book.of(text.slice(start, stop));
      const norm = word === NUMERAL ? text.slice(start, stop) : word.norm;
      const { capital } = word;
      tokens.push({ start, end: stop, word, norm, capital, gap: gapOf(text, end, start), figure: -1 });
      end = stop;
      if (stop > to) break;
    }
    if (figure === undefined) break;
    const { start } = figure;
    const gap = gapOf(text, end, start);
    tokens.push({ start, end: figure.end, word: NO_WORD, norm: '', capital: false, gap, figure: index });
    end = figure.end;
    from = end;
  }
  return tokens;
}

/** A sentence as a range of tokens, end excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whether it closes with a question mark. */
  readonly asks: boolean;
}

const CLOSES = /[.!?…]["'”’»)\]]*(?:\s|$)|\u2028|\n\s*\n/;
const OPENS = /^[\p{Lu}\p{N}\p{Lt}]/u;

/** Whether a sentence may begin at an offset: with a capital or a number. */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return OPENS.test(text.slice(at, at + 2));
}

/**
 * The sentences of a text. `abbreviations` are normalised words after which a full stop ends nothing (`mr`, `no`);
 * single letters never end a sentence.
 */
export function sentencesOf(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, between: string) => {
    if (to > from) sentences.push({ from, to, asks: between.includes('?') });
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (!before || !token || token.start - before.end < 2 || isComma(text, before.end, token.start)) continue;
    const between = text.slice(before.end, token.start);
    if (!CLOSES.test(between)) continue;
    const initial = before.norm.length === 1 && before.capital;
    const short = between.startsWith('.') && (initial || abbreviations.has(before.norm));
    if (!short && opens(text, token.start)) close(i, between);
  }
  const last = tokens.at(-1);
  close(tokens.length, last ? text.slice(last.end) : '');
  return sentences;
}
