import type { NotKept } from '../../utils/notes/save-reply.ts';

/** Why something was not kept, in a plain sentence. */
export function failureWords(failure: NotKept): string {
  switch (failure.kind) {
    case 'full':
      return 'There is no room left: the disk, or the share of it that the browser gives, is full.';
    case 'failed':
      return `The browser's storage failed (${failure.reason}).`;
    case 'refused':
      return `This is no note that could be read again (${failure.faults.map(({ path, message }) => `${path || 'it'} ${message}`).join('; ')}).`;
    default:
      return failure satisfies never;
  }
}

/** A promise that broke, as a reply: whoever was asked is gone or has failed. */
export function failureOf(error: unknown): NotKept {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
