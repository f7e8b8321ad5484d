import type { ClaimSet } from '../claims/claim-set.ts';
import type { Result } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import { linkedScripts } from './linked-scripts.ts';
import { looksLikeSet } from './looks-like-set.ts';
import { type ReviewReading, type ReviewsRead, readClaimReviews } from './read-claim-reviews.ts';
import { readClaimSetFile } from './read-claim-set-file.ts';
import { readTable, type TablePreview } from './read-table.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';

/** What a file that somebody wants to import holds. */
export type SetImport =
  | { readonly kind: 'set'; readonly set: ClaimSet; readonly text: string }
  | ({ readonly kind: 'reviews' } & ReviewsRead)
  | ({ readonly kind: 'table' } & TablePreview);

/**
 * A claim set, fact checks in linked data, or a table, whichever a file's text looks like: markup with linked data is asked for that, what
 * begins like JSON is no table, and JSON that names a format of ours, or has questions and claims, is meant to be a claim set. `reading` is for words that do not state their language.
 */
export function readSetImport(text: string, reading: ReviewReading): Result<SetImport, Fault> {
  const scripts = linkedScripts(text.slice(0, SET_FILE_LIMITS.length));
  if (scripts.length > 0) {
    const reviews = readClaimReviews(scripts, reading);
    return reviews.ok ? { ok: true, value: { kind: 'reviews', ...reviews.value } } : reviews;
  }
  if (!/^\uFEFF?\s*[[{]/.test(text)) {
    const { language, grammarOf } = reading;
    const table = readTable(text, { language, grammar: grammarOf(language) });
    return table.ok ? { ok: true, value: { kind: 'table', ...table.value } } : table;
  }
  if (!looksLikeSet(text)) {
    const reviews = readClaimReviews([text], reading);
    // What is neither is told what a claim set would need.
    if (reviews.ok) return { ok: true, value: { kind: 'reviews', ...reviews.value } };
    if (/\bschema\b|"@/.test(text)) return reviews;
  }
  const set = readClaimSetFile(text);
  return set.ok ? { ok: true, value: { kind: 'set', set: set.value, text } } : set;
}
