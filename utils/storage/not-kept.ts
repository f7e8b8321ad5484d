import type { StorageFailed } from '../notes/save-reply.ts';

/** Why nothing was kept, from what a store has thrown: no room, or the browser's own words. */
export function notKept(error: unknown): StorageFailed {
  const { name, message } = error instanceof DOMException || error instanceof Error ? error : { name: '', message: '' };
  if (name === 'QuotaExceededError' || /\bquota|no space left|disk is full|QUOTA_BYTES/i.test(message)) {
    return { kind: 'full' };
  }
  return { kind: 'failed', reason: message || name || String(error) };
}
