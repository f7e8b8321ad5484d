import { isDigit, isFractionSign } from './characters.ts';
import type { Prose } from './prose.ts';
import { NO_WORD, NUMERAL } from './word-book.ts';

/** Offset of the next digit, fraction sign or word that a figure may begin with; the text's length where none is left. */
export function nextSeed({ text, cut, grammar: { uses } }: Prose, from: number): number {
  const { starts, ends, words } = cut;
  for (let run = cut.runFrom(from); run < starts.length; run++) {
    const word = words[run] ?? NO_WORD;
    const start = starts[run] ?? 0;
    if (word !== NUMERAL) {
      if (uses.of(word).isSeed && start >= from) return start;
      continue;
    }
    for (let at = Math.max(start, from); at < (ends[run] ?? 0); at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code) || isFractionSign(code)) return at;
    }
  }
  return text.length;
}
