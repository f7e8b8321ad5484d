import type { Span } from './span.ts';

/**
 * Where a quote occurs in a text. A space stands for any white space, and the quote is no part of a longer word or number: `24` is found
 * in neither `2024`, `24.5` nor `1,24`.
 */
export function findQuote(text: string, quote: string): Span[] {
  const words = quote.trim().split(/\s+/);
  const pattern = `${openEnd(words[0] ?? '')}${words.map(literally).join('\\s+')}${closedEnd(words.at(-1) ?? '')}`;
  return Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** What may not stand before a quote with this first word. */
function openEnd(word: string): string {
  if (/^\p{N}/u.test(word)) return '(?<!\\p{N}[.,]?)';
  return /^\p{L}/u.test(word) ? '(?<!\\p{L})' : '';
}

/** What may not stand behind a quote with this last word. */
function closedEnd(word: string): string {
  if (/\p{N}$/u.test(word)) return '(?![.,]?\\p{N})';
  return /\p{L}$/u.test(word) ? '(?!\\p{L})' : '';
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
