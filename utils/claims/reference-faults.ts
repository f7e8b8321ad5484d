import type { Claim, ClaimSet, Question } from './claim-set.ts';
import type { ClaimSetFault } from './claim-set-fault.ts';
import { hintOf } from './nearest-word.ts';

interface Named {
  readonly id: string;
}

/** Ids that occur twice, ids that lead nowhere, contests of one, and claims that follow from themselves. */
export function referenceFaults(set: ClaimSet): ClaimSetFault[] {
  return [
    ...repeatedIds(set),
    ...set.parties.flatMap(({ backs }, index) => unknownId(`parties[${index}].backs`, backs, set.subjects, 'subject')),
    ...set.contests.flatMap(({ subjects }, index) => contestFaults(set, subjects, `contests[${index}].subjects`)),
    ...set.questions.flatMap((question, index) => questionReferences(set, question, `questions[${index}]`)),
    ...set.claims.flatMap((claim, index) => claimReferences(set, claim, `claims[${index}]`)),
    ...circularClaims(set.claims),
  ];
}

function repeatedIds(set: ClaimSet): ClaimSetFault[] {
  const { sources, parties, subjects, contests, questions, claims } = set;
  const lists: Readonly<Record<string, readonly Named[]>> = { sources, parties, subjects, contests, questions, claims };
  return Object.entries(lists).flatMap(([name, list]) =>
    list.flatMap(({ id }, index) =>
      list.findIndex((each) => each.id === id) < index
        ? [{ path: `${name}[${index}].id`, message: `the id ${id} occurs twice` }]
        : [],
    ),
  );
}

function unknownId(path: string, id: string | undefined, among: readonly Named[], what: string): ClaimSetFault[] {
  if (id === undefined || among.some((each) => each.id === id)) return [];
  const ids = among.map((each) => each.id);
  return [{ path, message: `there is no ${what} ${id}${hintOf(id, ids)}` }];
}

function contestFaults(set: ClaimSet, subjects: readonly [string, string], path: string): ClaimSetFault[] {
  const unknown = subjects.flatMap((id, side) => unknownId(`${path}[${side}]`, id, set.subjects, 'subject'));
  const [one, other] = subjects;
  return one === other ? [...unknown, { path, message: `a contest is between two, not ${one} twice` }] : unknown;
}

function questionReferences(set: ClaimSet, { subject, tells }: Question, path: string): ClaimSetFault[] {
  return [
    ...(tells ?? []).flatMap(({ of }, index) => unknownId(`${path}.tells[${index}].of`, of, set.subjects, 'subject')),
    ...subjectReferences(set, subject, `${path}.subject`),
  ];
}

function subjectReferences(set: ClaimSet, subject: Question['subject'], path: string): ClaimSetFault[] {
  if (subject === undefined || subject.kind === 'each') return [];
  return 'contest' in subject
    ? unknownId(`${path}.contest`, subject.contest, set.contests, 'contest')
    : unknownId(`${path}.id`, subject.id, set.subjects, 'subject');
}

function claimReferences(set: ClaimSet, claim: Claim, path: string): ClaimSetFault[] {
  return [
    ...unknownId(`${path}.question`, claim.question, set.questions, 'question'),
    ...unknownId(`${path}.subject`, claim.subject, set.subjects, 'subject'),
    ...unknownId(`${path}.source`, claim.source, set.sources, 'source'),
    ...claim.assertedBy.flatMap((id, i) => unknownId(`${path}.assertedBy[${i}]`, id, set.parties, 'party')),
    ...(claim.derivedFrom ?? []).flatMap((id, i) => unknownId(`${path}.derivedFrom[${i}]`, id, set.claims, 'claim')),
  ];
}

/** Every claim that follows from itself, be it by way of others. */
function circularClaims(claims: readonly Claim[]): ClaimSetFault[] {
  const parents = new Map(claims.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
  return claims.flatMap(({ id }, index) => {
    const ancestors = new Set(parents.get(id));
    for (const ancestor of ancestors) for (const parent of parents.get(ancestor) ?? []) ancestors.add(parent);
    return ancestors.has(id) ? [{ path: `claims[${index}].derivedFrom`, message: `${id} follows from itself` }] : [];
  });
}
