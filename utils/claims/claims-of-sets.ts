import type { Claim, ClaimSet, Question } from './claim-set.ts';

/** A claim, and the id of the set that it is of. */
export type SetClaim = Claim & { readonly set: string };

/** A question, and the set that asks it. */
export interface AskedQuestion {
  readonly set: ClaimSet;
  readonly question: Question;
}

/** The claims of one set on one question. */
interface Answers {
  readonly asked: AskedQuestion;
  readonly claims: SetClaim[];
}

/** The claims of all sets, by the ids of their questions and then set by set. */
export type ClaimsByQuestion = ReadonlyMap<string, readonly Answers[]>;

/** Sorts the claims of all sets once, so that asking for those on a question costs no look at the others. */
export function claimsByQuestion(sets: readonly ClaimSet[]): ClaimsByQuestion {
  const all = new Map<string, Answers[]>();
  for (const set of sets) {
    const own = new Map(
      set.questions.map((question) => [question.id, { asked: { set, question }, claims: [] as SetClaim[] }]),
    );
    for (const claim of set.claims) own.get(claim.question)?.claims.push({ ...claim, set: set.id });
    for (const [id, answers] of own) all.set(id, [...(all.get(id) ?? []), answers]);
  }
  return all;
}

/** The claims that answer a question: its own set's first, then those of other sets that ask the same under the same id. */
export function claimsOn(asked: AskedQuestion, all: ClaimsByQuestion): readonly SetClaim[] {
  const answers = all.get(asked.question.id) ?? [];
  const own = answers.filter((each) => each.asked.set === asked.set);
  const others = answers.filter((each) => each.asked.set !== asked.set && isSameQuestion(each.asked, asked));
  return [...own, ...others].flatMap(({ claims }) => claims);
}

/** Whether two sets mean one question by one id: of the same measure and unit, of the same subjects, of the same month. */
export function isSameQuestion(one: AskedQuestion, other: AskedQuestion): boolean {
  const { id, measure, units, month, elapses } = one.question;
  const { question } = other;
  return (
    id === question.id &&
    measure === question.measure &&
    units?.[0] === question.units?.[0] &&
    month === question.month &&
    elapses === question.elapses &&
    subjectKey(one) === subjectKey(other)
  );
}

/** Of whom a question is asked, in a form that is the same for the same: the order of two candidates does not matter. */
function subjectKey({ set, question: { subject } }: AskedQuestion): string {
  if (subject === undefined || subject.kind === 'each') return subject?.kind ?? '';
  if ('id' in subject) return `of ${subject.id}`;
  const contest = set.contests.find(({ id }) => id === subject.contest);
  return `${subject.kind} ${[...(contest?.subjects ?? [])].sort().join(' ')}`;
}
