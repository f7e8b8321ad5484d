import type { ClaimSetWarning } from '../../utils/claim-sets/claim-set-warning.ts';
import { warningInWords } from '../../utils/claim-sets/words-warning.ts';
import { say } from '../../utils/wording/say.ts';

/** What a weak spot of the set that is being built says to whoever fills in the form, and knows nothing of its file. */
export function weakWords(warning: ClaimSetWarning): string {
  switch (warning.kind) {
    case 'unit-alone':
      return say('build_weak_unit_alone');
    case 'no-cue':
      return say('build_weak_no_cue');
    case 'no-fragment':
      return say('build_weak_no_fragment');
    case 'same-claim':
      return say('build_weak_same_claim');
    case 'gate-stays-shut':
      return say('build_weak_gate');
    default:
      return warningInWords(warning);
  }
}
