import { list } from './grammar.ts';
import type { Phrases } from './vocabulary.ts';

/** Number words by their values, which rise by `step` from `first`; other forms of a word stand behind a stroke: `uno / una`. */
export function inOrder(words: Phrases, first: number, step = 1): Record<string, number> {
  return Object.fromEntries(
    list(words).flatMap((forms, index) => forms.split('/').map((word) => [word.trim(), first + index * step] as const)),
  );
}
