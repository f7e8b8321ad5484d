import { say } from '../wording/say.ts';
import type { ClaimSetWarning } from './claim-set-warning.ts';

/** What a warning says, and what to do about it, for people who write sets. */
export function warningInWords(warning: ClaimSetWarning): string {
  switch (warning.kind) {
    case 'common-word':
      return say('warning_common_word', { language: warning.language, term: warning.term });
    case 'common-gate':
      return say('warning_common_gate', { opens: warning.opensOn, word: warning.word });
    case 'gate-stays-shut':
      return say('warning_gate_stays_shut', { language: warning.language });
    case 'never-matches':
      return say('warning_never_matches', { term: warning.term });
    case 'repeated-term':
      return say('warning_repeated_term', { term: warning.term });
    case 'unit-alone':
      return say('warning_unit_alone', { question: warning.question });
    case 'no-cue':
      return say('warning_no_cue', { question: warning.question });
    case 'decoy-is-cue':
      return say('warning_decoy_is_cue', { term: warning.term });
    case 'ruled-out-cue':
      return say('warning_ruled_out_cue', { term: warning.term });
    case 'shared-alias': {
      const [one, other] = warning.ids;
      return say('warning_shared_alias', { alias: warning.alias, one, other });
    }
    case 'no-fragment':
      return say('warning_no_fragment', { claim: warning.claim });
    case 'same-claim':
      return say('warning_same_claim', { claim: warning.claim, other: warning.other });
    case 'unused':
      return say('warning_unused', { id: warning.id, part: say(`part_${warning.what}`) });
    case 'missing-language':
      return say('warning_missing_language', { language: warning.language, others: warning.others.join(', ') });
  }
}
