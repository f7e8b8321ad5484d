import type { Claim, ClaimFigure, ClaimSet, Measure, Question } from './claim-set.ts';
import type { ClaimSetFault } from './claim-set-fault.ts';
import { daysOf } from './partial-date.ts';

const LONGEST_FRAGMENT = 5;

/** What does not fit together between the claims of a set, their questions and its date. */
export function claimFaults(set: ClaimSet): ClaimSetFault[] {
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

function subjectFaults(claim: Claim, question: Question, set: ClaimSet, path: string): ClaimSetFault[] {
  const { subject } = claim;
  if (question.subject?.kind === 'each' && subject === undefined)
    return [
      { path: `${path}.subject`, message: `is needed, for ${question.id} is asked of each subject of its claims` },
    ];
  const possible = subjectsOf(question, set);
  // what the question refers to is missing, and said to be
  if (possible === null) return [];
  const at = `${path}.subject`;
  const asked = `${question.id} is asked of ${possible.join(' and ') || 'nobody'}`;
  if (subject === undefined) return possible.length > 0 ? [{ path: at, message: `is needed, for ${asked}` }] : [];
  return possible.includes(subject) ? [] : [{ path: at, message: `is ${subject}, but ${asked}` }];
}

/** Of whom a question is asked, none being nobody; null where anybody will do, or its contest does not exist. */
function subjectsOf({ subject }: Question, { contests }: ClaimSet): readonly string[] | null {
  if (subject === undefined) return [];
  if (subject.kind === 'each') return null;
  if ('id' in subject) return [subject.id];
  return contests.find(({ id }) => id === subject.contest)?.subjects ?? null;
}

function figureFaults(figure: ClaimFigure, measure: Measure | undefined, path: string): ClaimSetFault[] {
  const kind = figure.bound === 'date' || figure.bound === 'fact' ? figure.bound : null;
  if (measure !== undefined && kind !== (measure === 'date' || measure === 'fact' ? measure : null))
    return [{ path: `${path}.bound`, message: `a ${measure} is not given as ${figure.bound}` }];
  if (figure.bound === 'date') return dateFaults(figure, path);
  if (figure.bound === 'fact') return [];
  const numbers = 'value' in figure ? { value: figure.value } : { low: figure.low, high: figure.high };
  const faults = Object.entries(numbers).flatMap(([key, number]) => {
    const message = measure === undefined ? null : numberFault(number, measure);
    return message === null ? [] : [{ path: `${path}.${key}`, message }];
  });
  if ('low' in figure && figure.low > figure.high) faults.push({ path, message: 'low is above high' });
  const largest = Math.max(1, ...Object.values(numbers).map(Math.abs));
  if (figure.precision > largest)
    faults.push({ path: `${path}.precision`, message: 'is coarser than the number itself' });
  return faults;
}

function dateFaults({ date, to }: Extract<ClaimFigure, { bound: 'date' }>, path: string): ClaimSetFault[] {
  if (to === undefined || daysOf(date).high <= daysOf(to).low) return [];
  return [{ path: `${path}.to`, message: `is not later than ${date}` }];
}

function numberFault(number: number, measure: Measure): string | null {
  switch (measure) {
    case 'share':
      return number >= 0 && number <= 100 ? null : 'a share is between 0 and 100 per cent';
    case 'ratio':
      return number > 0 ? null : 'a ratio is above zero';
    case 'count':
    case 'duration':
      return number >= 0 ? null : `a ${measure} is not below zero`;
    case 'points':
    case 'money':
    case 'rate':
    case 'date':
    case 'fact':
      return null;
  }
}

function dayFaults({ asOf }: Claim, { updated }: ClaimSet, path: string): ClaimSetFault[] {
  return asOf > updated ? [{ path: `${path}.asOf`, message: `is later than the set's update, ${updated}` }] : [];
}

function fragmentFaults({ fragment }: Claim, path: string): ClaimSetFault[] {
  const words = fragment?.split(/\s+/).length ?? 0;
  return words > LONGEST_FRAGMENT ? [{ path: `${path}.fragment`, message: 'has more than five words' }] : [];
}
