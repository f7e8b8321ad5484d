import { reasonOf } from '../utils/wording/reason-of.ts';

/** A promise that broke, as a reply: whoever was asked is gone or has failed. */
export function failureOf(error: unknown): { readonly kind: 'failed'; readonly reason: string } {
  return { kind: 'failed', reason: reasonOf(error) };
}
