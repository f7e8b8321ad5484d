import type { Figure } from '../figures/figure.ts';
import type { Attribution } from './attribution.ts';
import type { SetClaim } from './claims-of-sets.ts';
import { type Compared, compare } from './compare.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import type { Comparison } from './mark.ts';
import { type Quantity, quantityOfFigure } from './quantity.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What a figure comes to over all claims on its question. */
export interface Judgement {
  readonly verdict: Verdict;
  /** As `Mark.subject`: `gonzalez over maduro` for leads and ratios. */
  readonly subject: string | null;
  readonly compared: readonly Comparison[];
}

/**
 * The verdict on a figure that answers a question for a subject (`unsaid`: a lead or ratio whose owner the page leaves
 * open). Null where no claim answers, or where it stays open whom the lead favours.
 */
export function judge(
  figure: Figure,
  compiled: CompiledQuestion,
  subject: string | null,
  attribution: Attribution,
  day: string | null,
): Judgement | null {
  const { question, claims, contest } = compiled;
  const isLead = question.subject?.kind === 'lead';
  const isRivalry = question.measure === 'fact' && question.subject?.kind === 'candidate';
  const page = quantityOfFigure(figure, question.units?.[0]);
  const leader = isLead ? (subject === 'unsaid' ? likelyLeader(page, compiled, attribution) : subject) : null;
  if (isLead && leader === null) return null;
  const circumstances = {
    leader: isRivalry ? subject : leader,
    attributedTo: contest ? [...attribution.parties, ...attribution.before] : attribution.parties,
    day,
  };
  const quantities = compiled.quantities();
  const results: Judged[] = [];
  for (const [index, claim] of claims.entries()) {
    const stated = quantities[index];
    const isAsked = isLead || isRivalry || (claim.subject ?? null) === subject;
    if (isAsked && stated) results.push({ claim, compared: compare(page, stated, claim, question, circumstances) });
  }
  const verdict = isWronglyAttributed(results, attribution)
    ? 'disagrees'
    : verdictOf(results.map(({ compared }) => compared.relation));
  if (!verdict || (question.repeats && verdict === 'disagrees')) return null;
  return {
    verdict,
    subject: leader === null ? subject : `${leader} over ${contest?.find((id) => id !== leader) ?? ''}`,
    compared: results.map((result) => comparisonOf(result, compiled)),
  };
}

/** A claim on the question, and how the figure stands to it. */
interface Judged {
  readonly claim: SetClaim;
  readonly compared: Compared;
}

function comparisonOf({ claim, compared: { relation, rule } }: Judged, { set }: CompiledQuestion): Comparison {
  return claim.set === set.id
    ? { claim: claim.id, relation, rule }
    : { claim: claim.id, set: claim.set, relation, rule };
}

/** Whether the page puts the figure in the mouth of a party all of whose claims on it say otherwise. */
function isWronglyAttributed(results: readonly Judged[], { parties, strict }: Attribution): boolean {
  if (!strict) return false;
  return parties.some((party) => {
    const own = results.filter(({ claim }) => claim.assertedBy.includes(party));
    return own.length > 0 && own.every(({ compared }) => compared.relation === 'disagrees');
  });
}

/** Whom a lead favours that names nobody: as the party claims that states it, else as the one claim that it agrees with. */
function likelyLeader(page: Quantity, compiled: CompiledQuestion, { parties }: Attribution): string | null {
  const { question, claims } = compiled;
  const own = claims.filter(({ assertedBy }) => assertedBy.some((id) => parties.includes(id)));
  // Each claim is taken as it stands, its own lead as the page's.
  const circumstances = { leader: null, attributedTo: parties, day: null };
  const isFitting = (claim: SetClaim, stated: Quantity) =>
    compare(page, stated, claim, question, circumstances).relation === 'agrees';
  const fitting =
    own.length > 0
      ? own
      : claims.filter((claim, index) => {
          const stated = compiled.quantities()[index];
          return stated !== undefined && isFitting(claim, stated);
        });
  const leaders = new Set(fitting.map(({ subject }) => subject));
  const [only] = leaders;
  return leaders.size === 1 && only ? only : null;
}
