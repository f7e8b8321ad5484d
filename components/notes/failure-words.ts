import type { NotKept } from '../../utils/notes/save-reply.ts';
import { faultsInWords } from '../../utils/wording/fault.ts';
import { say } from '../../utils/wording/say.ts';

/** Why something was not kept, in a plain sentence. */
export function failureWords(failure: NotKept): string {
  switch (failure.kind) {
    case 'full':
      return say('failure_full');
    case 'failed':
      return say('failure_failed', { reason: failure.reason });
    case 'refused':
      return say('failure_refused', { faults: faultsInWords(failure.faults) });
    default:
      return failure satisfies never;
  }
}
