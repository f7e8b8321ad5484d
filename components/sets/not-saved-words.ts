import type { SaveSetReply } from '../../utils/claim-sets/set-replies.ts';
import { faultsInWords } from '../../utils/wording/fault.ts';
import { say } from '../../utils/wording/say.ts';

export type NotSaved = Exclude<SaveSetReply, { readonly kind: 'saved' }>;

/** Why a set was not kept, in a plain sentence. */
export function notSavedWords(reply: NotSaved): string {
  switch (reply.kind) {
    case 'failed':
      return say('sets_not_saved_failed', { reason: reply.reason });
    case 'refused':
      return say('sets_not_saved_refused', { faults: faultsInWords(reply.faults) });
    default:
      return say(`sets_not_saved_${reply.kind}`);
  }
}

/** A promise that broke, as a reply: whoever was asked is gone or has failed. */
export function notAnswered(error: unknown): NotSaved {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
