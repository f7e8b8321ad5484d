import type { Evidence, EvidenceRow } from '../../utils/claims/evidence.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDay, sayMonth } from '../../utils/wording/say-date.ts';
import { sayList } from '../../utils/wording/say-list.ts';
import type { CardContent } from './card-content.ts';

type MarkContent = Extract<CardContent, { readonly kind: 'mark' }>;

/** Who says a claim: its parties, or the article where it speaks for itself. */
export function sayersInWords({ assertedBy, source }: EvidenceRow): string {
  return assertedBy.length > 0 ? sayList(assertedBy) : source.publisher;
}

/** Who says a claim, what it is and as of when: `The opposition, a result, as of 17 August 2024`. */
export function factsInWords(row: EvidenceRow): string {
  const { standing, asOf } = row.claim;
  const facts = say('card_claim_facts', {
    sayers: sayersInWords(row),
    standing: say(`standing_${standing}`),
    day: sayDay(asOf),
  });
  return facts.charAt(0).toUpperCase() + facts.slice(1);
}

/** What a mark was compared with, and where the sources end for a page that is much later. */
export function sourcesInWords({ comparedWith, sourcesEnd }: MarkContent): string {
  return sourcesEnd === null
    ? say('card_compared', { sources: comparedWith })
    : say('card_compared_ended', { sources: comparedWith, month: sayMonth(sourcesEnd) });
}

/** Of whom the question is asked; null where it is asked of nobody. */
export function subjectInWords({ subjects }: Evidence): string | null {
  const [first, second] = subjects;
  if (first === undefined) return null;
  return second === undefined ? first : say('card_subject_over', { first, second });
}

/** In whose mouth the page puts the figure, and whether our sources have it from there; null where it names nobody. */
export function attributionInWords({ attributedTo, misattributedTo, measured }: Evidence): string | null {
  if (attributedTo.length === 0) return null;
  const { measure } = measured;
  const kind = measure === 'date' || measure === 'fact' ? measure : 'figure';
  const said = say(`attributed_${kind}`, { names: sayList(attributedTo) });
  if (misattributedTo.length === 0) return said;
  return `${said} ${say(`misattributed_${kind}`, { names: sayList(misattributedTo) })}`;
}
