import type { NotKept } from '../../utils/notes/save-reply.ts';

/** Why something was not kept, in a plain sentence. */
export function failureWords(failure: NotKept): string {
  return failure.kind === 'full'
    ? 'There is no room left: the disk, or the share of it that the browser gives, is full.'
    : `The browser's storage failed (${failure.reason}).`;
}

/** A promise that broke, as a reply: whoever was asked is gone or has failed. */
export function failureOf(error: unknown): NotKept {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
