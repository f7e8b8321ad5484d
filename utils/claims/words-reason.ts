import { say } from '../wording/say.ts';
import type { ReasonOf, RefusalKind, RefusalOf, TimeRule } from './reason-kinds.ts';

/** Why a figure is taken for an answer, in words; what the page says stands in quotation marks. */
export function reasonInWords(reason: ReasonOf<string>): string {
  switch (reason.kind) {
    case 'tied':
      return reason.words === null
        ? say(`reason_tied_${reason.by}_bare`)
        : say(`reason_tied_${reason.by}`, { words: quoted(reason.words) });
    case 'context':
      return reason.words === null
        ? say(`reason_context_${reason.nearness}_bare`)
        : say(`reason_context_${reason.nearness}`, { words: quoted(reason.words) });
    case 'subject':
      return reason.words === null
        ? say(`reason_subject_${reason.by}_bare`)
        : say(`reason_subject_${reason.by}`, { words: quoted(reason.words) });
    case 'attribution':
      return reason.words === null
        ? say('reason_attribution_bare')
        : say('reason_attribution', { words: quoted(reason.words) });
    case 'time':
      return timeInWords(reason.rule, reason.day);
  }
}

function timeInWords(rule: TimeRule, day: string | null): string {
  switch (rule) {
    case 'own-date':
    case 'entry-date':
    case 'page-date':
      return say(DATED[rule], { day: day ?? say('reason_time_not_told') });
    case 'event-named':
      return day === null ? say('reason_time_event_named_bare') : say('reason_time_event_named');
    case 'undated':
      return say('reason_time_undated');
  }
}

const DATED = {
  'own-date': 'reason_time_own_date',
  'entry-date': 'reason_time_entry_date',
  'page-date': 'reason_time_page_date',
} as const;

/** Each by what it says with the words of the page, and what without them. */
const REFUSED = {
  'no-claim': ['refused_no_claim', 'refused_no_claim_bare'],
  'part-of-count': ['refused_part_of_count', 'refused_part_of_count_bare'],
  denied: ['refused_denied', 'refused_denied_bare'],
  'other-place': ['refused_other_place', 'refused_other_place_bare'],
  'other-time': ['refused_other_time', 'refused_other_time_bare'],
  'other-page': ['refused_other_page', 'refused_other_page_bare'],
  'other-question': ['refused_other_question', 'refused_other_question_bare'],
  'no-subject': ['refused_no_subject', 'refused_no_subject_bare'],
  'ruled-out': ['refused_ruled_out', 'refused_ruled_out_bare'],
  'no-context': ['refused_no_context', 'refused_no_context_bare'],
  decoy: ['refused_decoy', 'refused_decoy_bare'],
  'other-noun': ['refused_other_noun', 'refused_other_noun_bare'],
  'too-far': ['refused_too_far', 'refused_too_far_bare'],
  'other-unit': ['refused_other_unit', 'refused_other_unit_bare'],
} as const satisfies Record<RefusalKind, readonly [string, string]>;

/** Why a figure is no answer to a question, in words. */
export function refusalInWords({ kind, words }: RefusalOf<string>): string {
  const [withWords, bare] = REFUSED[kind];
  return words === null ? say(bare) : say(withWords, { words: quoted(words) });
}

const quoted = (words: string) => say('quoted', { words });
