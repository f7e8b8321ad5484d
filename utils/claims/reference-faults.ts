import { type Fault, fault } from '../wording/fault.ts';
import { saying } from '../wording/saying.ts';
import type { Claim, ClaimSet, Question } from './claim-set.ts';
import { nearestWord } from './nearest-word.ts';

interface Named {
  readonly id: string;
}

/** Among more ids than this nobody looks for the one that was meant: a file with thousands of slips would take minutes. */
const MOST_HINTED = 500;
/** So many ancestors of claims are looked at. */
const MOST_STEPS = 2_000_000;

/** Ids that occur twice, ids that lead nowhere, contests of one, and claims that follow from themselves. */
export function referenceFaults(set: ClaimSet): Fault[] {
  const ids = idsOf(set);
  return [
    ...repeatedIds(set),
    ...set.parties.flatMap(({ backs }, index) => unknownId(`parties[${index}].backs`, backs, ids, 'subject')),
    ...set.contests.flatMap(({ subjects }, index) => contestFaults(ids, subjects, `contests[${index}].subjects`)),
    ...set.questions.flatMap((question, index) => questionReferences(ids, question, `questions[${index}]`)),
    ...set.claims.flatMap((claim, index) => claimReferences(ids, claim, `claims[${index}]`)),
    ...circularClaims(set.claims),
  ];
}

function repeatedIds(set: ClaimSet): Fault[] {
  const { sources, parties, subjects, contests, questions, claims } = set;
  const lists: Readonly<Record<string, readonly Named[]>> = { sources, parties, subjects, contests, questions, claims };
  return Object.entries(lists).flatMap(([name, list]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }, index) => {
      if (seen.has(id)) return [fault(`${name}[${index}].id`, 'fault_repeated_id', { id })];
      seen.add(id);
      return [];
    });
  });
}

/** The ids of a set by what has them. */
type Ids = Readonly<Record<'source' | 'party' | 'subject' | 'contest' | 'question' | 'claim', ReadonlySet<string>>>;

function idsOf({ sources, parties, subjects, contests, questions, claims }: ClaimSet): Ids {
  const ids = (list: readonly Named[]) => new Set(list.map(({ id }) => id));
  return {
    source: ids(sources),
    party: ids(parties),
    subject: ids(subjects),
    contest: ids(contests),
    question: ids(questions),
    claim: ids(claims),
  };
}

function unknownId(path: string, id: string | undefined, ids: Ids, what: keyof Ids): Fault[] {
  const known = ids[what];
  if (id === undefined || known.has(id)) return [];
  const part = saying(`part_${what}`);
  const near = known.size > MOST_HINTED ? null : nearestWord(id, [...known]);
  return near === null
    ? [fault(path, 'fault_unknown_id', { id, part })]
    : [fault(path, 'fault_unknown_id_near', { id, near, part })];
}

function contestFaults(ids: Ids, subjects: readonly [string, string], path: string): Fault[] {
  const unknown = subjects.flatMap((id, side) => unknownId(`${path}[${side}]`, id, ids, 'subject'));
  const [one, other] = subjects;
  return one === other ? [...unknown, fault(path, 'fault_contest', { id: one })] : unknown;
}

function questionReferences(ids: Ids, { subject, tells }: Question, path: string): Fault[] {
  return [
    ...(tells ?? []).flatMap(({ of }, index) => unknownId(`${path}.tells[${index}].of`, of, ids, 'subject')),
    ...subjectReferences(ids, subject, `${path}.subject`),
  ];
}

function subjectReferences(ids: Ids, subject: Question['subject'], path: string): Fault[] {
  if (subject === undefined || subject.kind === 'each') return [];
  return 'contest' in subject
    ? unknownId(`${path}.contest`, subject.contest, ids, 'contest')
    : unknownId(`${path}.id`, subject.id, ids, 'subject');
}

function claimReferences(ids: Ids, claim: Claim, path: string): Fault[] {
  return [
    ...unknownId(`${path}.question`, claim.question, ids, 'question'),
    ...unknownId(`${path}.subject`, claim.subject, ids, 'subject'),
    ...unknownId(`${path}.source`, claim.source, ids, 'source'),
    ...claim.assertedBy.flatMap((id, i) => unknownId(`${path}.assertedBy[${i}]`, id, ids, 'party')),
    ...(claim.derivedFrom ?? []).flatMap((id, i) => unknownId(`${path}.derivedFrom[${i}]`, id, ids, 'claim')),
  ];
}

/** Claims that follow from themselves, be it by way of others: of thousands the first that are found. */
function circularClaims(claims: readonly Claim[]): Fault[] {
  const parents = new Map(claims.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
  const tangled = tangledIn(parents);
  let steps = MOST_STEPS;
  const circular = claims.flatMap(({ id }, index) => {
    if (!tangled.has(id) || steps <= 0) return [];
    const ancestors = new Set(parents.get(id));
    for (const ancestor of ancestors) for (const parent of parents.get(ancestor) ?? []) ancestors.add(parent);
    steps -= ancestors.size;
    return ancestors.has(id) ? [fault(`claims[${index}].derivedFrom`, 'fault_circular', { id })] : [];
  });
  const [first] = tangled;
  if (circular.length > 0 || first === undefined) return circular;
  return [fault('claims', 'fault_circle', { id: first })];
}

/** The claims on a circle or behind one: what is left when those are taken away that follow from nothing that is left. */
function tangledIn(parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const left = new Map([...parents].map(([id, all]) => [id, new Set(all.filter((parent) => parents.has(parent)))]));
  const children = new Map<string, string[]>();
  for (const [id, all] of left) {
    for (const parent of all)
      children
        .set(parent, children.get(parent) ?? [])
        .get(parent)
        ?.push(id);
  }
  const free = [...left].flatMap(([id, all]) => (all.size === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const child of children.get(id) ?? []) {
      const waiting = left.get(child);
      waiting?.delete(id);
      if (waiting?.size === 0) free.push(child);
    }
  }
  return new Set(left.keys());
}
