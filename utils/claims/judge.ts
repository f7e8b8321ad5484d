import type { Figure } from '../figures/figure.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim-set.ts';
import { type Compared, compare } from './compare.ts';
import type { CompiledQuestion } from './compile.ts';
import type { Comparison } from './mark.ts';
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
  const asked = isLead || isRivalry ? claims : claims.filter((claim) => (claim.subject ?? null) === subject);
  const leader = isLead ? (subject === 'unsaid' ? likelyLeader(figure, compiled, attribution) : subject) : null;
  if (isLead && leader === null) return null;
  const circumstances = {
    leader: isRivalry ? subject : leader,
    attributedTo: contest ? [...attribution.parties, ...attribution.before] : attribution.parties,
    day,
  };
  const results = asked.map((claim) => ({ claim, ...compare(figure, claim, question, circumstances) }));
  const verdict = isWronglyAttributed(results, attribution)
    ? 'disagrees'
    : verdictOf(results.map(({ relation }) => relation));
  if (!verdict || (question.repeats && verdict === 'disagrees')) return null;
  return {
    verdict,
    subject: leader === null ? subject : `${leader} over ${contest?.find((id) => id !== leader) ?? ''}`,
    compared: results.map(({ claim, relation, rule }) => ({
      claim: claim.id,
      ...(claim.set === compiled.set.id ? {} : { set: claim.set }),
      relation,
      rule,
    })),
  };
}

/** Whether the page puts the figure in the mouth of a party all of whose claims on it say otherwise. */
function isWronglyAttributed(
  results: readonly (Compared & { claim: Claim })[],
  { parties, strict }: Attribution,
): boolean {
  if (!strict) return false;
  return parties.some((party) => {
    const own = results.filter(({ claim }) => claim.assertedBy.includes(party));
    return own.length > 0 && own.every(({ relation }) => relation === 'disagrees');
  });
}

/** Whom a lead favours that names nobody: as the party claims that states it, else as the one claim that it agrees with. */
function likelyLeader(figure: Figure, { question, claims }: CompiledQuestion, { parties }: Attribution): string | null {
  const candidates =
    parties.length > 0 ? claims.filter(({ assertedBy }) => assertedBy.some((id) => parties.includes(id))) : [];
  const fitting = (candidates.length > 0 ? candidates : claims).filter((claim) => {
    const circumstances = { leader: claim.subject ?? null, attributedTo: parties, day: null };
    return candidates.length > 0 || compare(figure, claim, question, circumstances).relation === 'agrees';
  });
  const leaders = new Set(fitting.map(({ subject }) => subject));
  const [only] = leaders;
  return leaders.size === 1 && only ? only : null;
}
