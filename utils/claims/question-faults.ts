import { isUnit, type MeasuredKind } from '../figures/is-unit.ts';
import type { ClaimSet, Measure, Question } from './claim-set.ts';
import type { ClaimSetFault } from './claim-set-fault.ts';

/** What does not fit together within the questions of a set, and within its event. */
export function questionFaults(set: ClaimSet): ClaimSetFault[] {
  return [
    ...periodFaults('event.period', set.event.period),
    ...set.questions.flatMap((question, index) => {
      const path = `questions[${index}]`;
      return [
        ...tieFaults(question, path),
        ...unitFaults(question, path),
        ...timeFaults(question, path),
        ...kindFaults(question, path),
      ];
    }),
  ];
}

function tieFaults({ counts, cues, units, measure }: Question, path: string): ClaimSetFault[] {
  if (measure === 'fact') return [];
  if (measure === 'date') return cues ? [] : [{ path, message: 'needs cues, or no date is tied to it' }];
  return counts || cues || units ? [] : [{ path, message: 'needs cues, counts or units, or nothing is tied to it' }];
}

/** Units as an example, by the measures that need them. */
const EXAMPLES: Readonly<Record<MeasuredKind, string>> = {
  money: 'USD or USD/month',
  rate: 'barrel/day or people/day',
  duration: 'hour or year',
};

function unitFaults({ measure, units }: Question, path: string): ClaimSetFault[] {
  if (!needsUnits(measure)) {
    return units ? [{ path: `${path}.units`, message: `a ${measure} has no units` }] : [];
  }
  const example = EXAMPLES[measure];
  if (!units) return [{ path: `${path}.units`, message: `are needed for ${measure}, such as ${example}` }];
  return units.flatMap((unit, index) =>
    isUnit(measure, unit)
      ? []
      : [{ path: `${path}.units[${index}]`, message: `no ${measure} is read in ${unit}; write it as in ${example}` }],
  );
}

/** What questions about dates and about facts have that the others have not. */
function kindFaults({ measure, subject, tells, between, repeats }: Question, path: string): ClaimSetFault[] {
  const only = (isThere: boolean, key: string, what: string, kind: Measure) =>
    isThere && measure !== kind ? [{ path: `${path}.${key}`, message: `is for ${what}, not for a ${measure}` }] : [];
  const faults = [
    ...only(tells !== undefined, 'tells', 'facts', 'fact'),
    ...only(between !== undefined, 'between', 'dates', 'date'),
    ...only(repeats, 'repeats', 'dates', 'date'),
    ...only(subject?.kind === 'each', 'subject.kind', 'facts', 'fact'),
  ];
  if (measure === 'fact' && !tells)
    faults.push({ path: `${path}.tells`, message: 'is needed, or nothing tells the fact' });
  if (measure === 'fact' && (subject === undefined || subject.kind === 'lead'))
    faults.push({ path: `${path}.subject`, message: 'is needed for a fact: fixed, candidate or each' });
  if (measure === 'date' && (subject?.kind === 'candidate' || subject?.kind === 'lead'))
    faults.push({ path: `${path}.subject`, message: 'of a date is fixed, named or absent' });
  if (between) faults.push(...periodFaults(`${path}.between`, between));
  return faults;
}

function needsUnits(measure: Measure): measure is MeasuredKind {
  return Object.hasOwn(EXAMPLES, measure);
}

function timeFaults({ period, reachesBack, month }: Question, path: string): ClaimSetFault[] {
  const faults = periodFaults(`${path}.period`, period);
  if (reachesBack !== undefined && reachesBack > period.from) {
    faults.push({ path: `${path}.reachesBack`, message: `is later than the period's first day, ${period.from}` });
  }
  // beginnings of ISO dates sort as the dates do
  if (month !== undefined && (month < period.from.slice(0, 7) || month > period.to)) {
    faults.push({ path: `${path}.month`, message: `lies outside the period, ${period.from} to ${period.to}` });
  }
  return faults;
}

function periodFaults(path: string, { from, to }: Question['period']): ClaimSetFault[] {
  return from > to ? [{ path, message: 'ends before it begins' }] : [];
}
