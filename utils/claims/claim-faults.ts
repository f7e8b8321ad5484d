import { type Fault, fault } from '../wording/fault.ts';
import { type Saying, saying } from '../wording/saying.ts';
import type { Claim, ClaimFigure, ClaimSet, Measure, Question } from './claim-set.ts';
import { daysOf } from './partial-date.ts';

/** In words: a link finds its paragraph by so few, and an article's sentences stay in the article. */
const LONGEST_FRAGMENT = 5;

/** What does not fit together between the claims of a set, their questions and its date. */
export function claimFaults(set: ClaimSet): Fault[] {
  const questions = new Map(set.questions.map((question) => [question.id, question]));
  return set.claims.flatMap((claim, index) => {
    const path = `claims[${index}]`;
    const question = questions.get(claim.question);
    return [
      ...(question ? subjectFaults(claim, question, set, path) : []),
      ...figureFaults(claim.figure, question?.measure, `${path}.figure`),
      ...dayFaults(claim, set, path),
      ...fragmentFaults(claim, path),
    ];
  });
}

function subjectFaults(claim: Claim, question: Question, set: ClaimSet, path: string): Fault[] {
  const { subject } = claim;
  if (question.subject?.kind === 'each' && subject === undefined)
    return [fault(`${path}.subject`, 'fault_subject_of_each', { question: question.id })];
  const possible = subjectsOf(question, set);
  // what the question refers to is missing, and said to be
  if (possible === null) return [];
  const at = `${path}.subject`;
  const asked = { question: question.id, subjects: possible.join(', ') };
  if (subject === undefined) return possible.length > 0 ? [fault(at, 'fault_subject_needed', asked)] : [];
  if (possible.includes(subject)) return [];
  return possible.length > 0
    ? [fault(at, 'fault_subject_wrong', { ...asked, subject })]
    : [fault(at, 'fault_subject_none', { question: question.id, subject })];
}

/** Of whom a question is asked, none being nobody; null where anybody will do, or its contest does not exist. */
function subjectsOf({ subject }: Question, { contests }: ClaimSet): readonly string[] | null {
  if (subject === undefined) return [];
  if (subject.kind === 'each') return null;
  if ('id' in subject) return [subject.id];
  return contests.find(({ id }) => id === subject.contest)?.subjects ?? null;
}

function figureFaults(figure: ClaimFigure, measure: Measure | undefined, path: string): Fault[] {
  const kind = figure.bound === 'date' || figure.bound === 'fact' ? figure.bound : null;
  if (measure !== undefined && kind !== (measure === 'date' || measure === 'fact' ? measure : null))
    return [fault(`${path}.bound`, 'fault_bound', { bound: figure.bound, measure })];
  if (figure.bound === 'date') return dateFaults(figure, path);
  if (figure.bound === 'fact') return [];
  const numbers = 'value' in figure ? { value: figure.value } : { low: figure.low, high: figure.high };
  const faults = Object.entries(numbers).flatMap(([key, number]): Fault[] => {
    const what = measure === undefined ? null : numberFault(number, measure);
    return what === null ? [] : [{ path: `${path}.${key}`, what }];
  });
  if ('low' in figure && figure.low > figure.high) faults.push(fault(path, 'fault_low_above_high'));
  const largest = Math.max(1, ...Object.values(numbers).map(Math.abs));
  if (figure.precision > largest) faults.push(fault(`${path}.precision`, 'fault_coarse'));
  return faults;
}

function dateFaults({ date, to }: Extract<ClaimFigure, { bound: 'date' }>, path: string): Fault[] {
  if (to === undefined || daysOf(date).high <= daysOf(to).low) return [];
  return [fault(`${path}.to`, 'fault_span', { day: date })];
}

function numberFault(number: number, measure: Measure): Saying | null {
  switch (measure) {
    case 'share':
      return number >= 0 && number <= 100 ? null : saying('fault_share');
    case 'ratio':
      return number > 0 ? null : saying('fault_not_positive');
    case 'count':
    case 'duration':
      return number >= 0 ? null : saying('fault_negative');
    case 'points':
    case 'money':
    case 'rate':
    case 'date':
    case 'fact':
      return null;
  }
}

function dayFaults({ asOf }: Claim, { updated }: ClaimSet, path: string): Fault[] {
  return asOf > updated ? [fault(`${path}.asOf`, 'fault_after_update', { day: updated })] : [];
}

function fragmentFaults({ fragment }: Claim, path: string): Fault[] {
  const words = fragment?.split(/\s+/).length ?? 0;
  return words > LONGEST_FRAGMENT ? [fault(`${path}.fragment`, 'fault_fragment')] : [];
}
