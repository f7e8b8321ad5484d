import { say, sayCount } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';

interface Counted {
  readonly version: string;
  readonly updated: string;
  readonly claims: number;
  readonly questions: number;
}

/** How large a set is and how new, in a line. */
export function setFacts({ version, updated, claims, questions }: Counted): string {
  return [
    say('sets_version', { day: sayDay(updated), version }),
    sayCount('sets_claims', claims),
    sayCount('sets_questions', questions),
  ].join(' · ');
}
