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
  const asked: SetClaim[] = [];
  const compared: Comparison[] = [];
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index];
    const stated = quantities[index];
    if (claim === undefined || stated === undefined) continue;
    if (!isLead && !isRivalry && (claim.subject ?? null) !== subject) continue;
    asked.push(claim);
    compared.push(comparisonOf(claim, compare(page, stated, claim, question, circumstances), compiled));
  }
  const verdict = isWronglyAttributed(asked, compared, attribution)
    ? 'disagrees'
    : verdictOf(compared.map(({ relation }) => relation));
  if (!verdict || (question.repeats && verdict === 'disagrees')) return null;
  return {
    verdict,
    subject: leader === null ? subject : `${leader} over ${contest?.find((id) => id !== leader) ?? ''}`,
    compared,
  };
}

function comparisonOf(claim: SetClaim, { relation, rule }: Compared, { set }: CompiledQuestion): Comparison {
  return claim.set === set.id
    ? { claim: claim.id, relation, rule }
    : { claim: claim.id, set: claim.set, relation, rule };
}

/** Whether the page puts the figure in the mouth of a party all of whose claims on it say otherwise; `compared` goes by the claims. */
function isWronglyAttributed(
  claims: readonly SetClaim[],
  compared: readonly Comparison[],
  { parties, strict }: Attribution,
): boolean {
  if (!strict) return false;
  return parties.some((party) => {
    const own = compared.filter((_, index) => claims[index]?.assertedBy.includes(party));
    return own.length > 0 && own.every(({ relation }) => relation === 'disagrees');
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
