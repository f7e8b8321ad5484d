import type { Reading, Words } from './reading.ts';
import { REFUSAL_KINDS, type ReasonOf, type RefusalKind, type RefusalOf } from './reason-kinds.ts';

/** Reasons told by the places of words; whoever tells them to readers puts the text there. */
export type Reason = ReasonOf<Words>;
export type Refusal = RefusalOf<Words>;

/** A refusal for a reason, with the words that gave it. */
export const refusal = (kind: RefusalKind, words: Words | null = null): Refusal => ({ kind, words });

const REFUSALS: ReadonlySet<unknown> = new Set(REFUSAL_KINDS);

/** Whether an answer is a refusal. */
export function isRefusal<T extends object>(answer: T | Refusal): answer is Refusal {
  return 'kind' in answer && REFUSALS.has(answer.kind);
}

/** The words of a reading from one token to another, end excluded. */
export const wordsAt = (reading: Reading, { from, to }: { readonly from: number; readonly to: number }): Words => ({
  reading,
  from,
  to,
});

/** As the page has them, white space run together. */
export function wordsAsText({ reading, from, to }: Words): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return reading.block.text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ');
}
