import * as v from 'valibot';
import { type ClaimSet, claimSetSchema } from './claim-set.ts';
import type { Result } from './result.ts';

/** A slip in a claim set: where it is and what is wrong there. */
export interface ClaimSetFault {
  /** The place in the file: `questions[3].cues.en[0]`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A claim set from what a file holds, or every slip in it with its place. Nothing is mended silently. */
export function parseClaimSet(data: unknown): Result<ClaimSet, ClaimSetFault> {
  const parsed = v.safeParse(claimSetSchema, data);
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message })) };
  }
  const faults = referenceFaults(parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.output };
}

function pathOf(items: readonly { key?: unknown }[] | undefined): string {
  return (items ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}

function referenceFaults(set: ClaimSet): ClaimSetFault[] {
  const faults: ClaimSetFault[] = [];
  const idsOf = (list: readonly { id: string }[], name: string) => {
    const ids = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (ids.has(id)) faults.push({ path: `${name}[${index}].id`, message: `the id ${id} occurs twice` });
      ids.add(id);
    }
    return ids;
  };
  const sources = idsOf(set.sources, 'sources');
  const parties = idsOf(set.parties, 'parties');
  const subjects = idsOf(set.subjects, 'subjects');
  const contests = idsOf(set.contests, 'contests');
  const questions = idsOf(set.questions, 'questions');
  const claims = idsOf(set.claims, 'claims');
  const refer = (path: string, id: string | undefined, ids: ReadonlySet<string>, what: string) => {
    if (id !== undefined && !ids.has(id)) faults.push({ path, message: `there is no ${what} ${id}` });
  };

  for (const [index, { backs }] of set.parties.entries()) refer(`parties[${index}].backs`, backs, subjects, 'subject');
  for (const [index, contest] of set.contests.entries()) {
    for (const [side, id] of contest.subjects.entries()) {
      refer(`contests[${index}].subjects[${side}]`, id, subjects, 'subject');
    }
  }
  for (const [index, question] of set.questions.entries()) {
    const path = `questions[${index}]`;
    const { subject } = question;
    if (subject && 'contest' in subject) refer(`${path}.subject.contest`, subject.contest, contests, 'contest');
    if (subject && 'id' in subject) refer(`${path}.subject.id`, subject.id, subjects, 'subject');
    if (!question.counts && !question.cues && !question.units)
      faults.push({ path, message: 'needs cues, counts or units, or nothing is tied to it' });
    faults.push(...periodFaults(`${path}.period`, question.period));
  }
  faults.push(...periodFaults('event.period', set.event.period));
  for (const [index, claim] of set.claims.entries()) {
    const path = `claims[${index}]`;
    refer(`${path}.question`, claim.question, questions, 'question');
    refer(`${path}.subject`, claim.subject, subjects, 'subject');
    refer(`${path}.source`, claim.source, sources, 'source');
    for (const [i, id] of claim.assertedBy.entries()) refer(`${path}.assertedBy[${i}]`, id, parties, 'party');
    for (const [i, id] of (claim.derivedFrom ?? []).entries()) refer(`${path}.derivedFrom[${i}]`, id, claims, 'claim');
    const asked = set.questions.find((question) => question.id === claim.question);
    if (asked?.subject && claim.subject === undefined) {
      faults.push({ path: `${path}.subject`, message: `is needed, for ${asked.id} is asked of somebody` });
    }
    if ('low' in claim.figure && claim.figure.low > claim.figure.high) {
      faults.push({ path: `${path}.figure`, message: 'low is above high' });
    }
    if (claim.fragment && claim.fragment.trim().split(/\s+/).length > 5) {
      faults.push({ path: `${path}.fragment`, message: 'has more than five words' });
    }
  }
  return faults;
}

function periodFaults(path: string, { from, to }: { from: string; to: string }): ClaimSetFault[] {
  return from > to ? [{ path, message: 'ends before it begins' }] : [];
}
