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
