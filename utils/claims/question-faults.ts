import { isUnit, type MeasuredKind } from '../figures/is-unit.ts';
import { type Fault, fault } from '../wording/fault.ts';
import type { ClaimSet, Measure, Question } from './claim-set.ts';

/** What does not fit together within the questions of a set, and within its event. */
export function questionFaults(set: ClaimSet): Fault[] {
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

function tieFaults({ counts, cues, units, measure }: Question, path: string): Fault[] {
  if (measure === 'fact') return [];
  if (measure === 'date') return cues ? [] : [fault(path, 'fault_untied_date')];
  return counts || cues || units ? [] : [fault(path, 'fault_untied')];
}

/** Units as an example, by the measures that need them. */
const EXAMPLES: Readonly<Record<MeasuredKind, string>> = {
  money: 'USD, USD/month',
  rate: 'barrel/day, people/day',
  duration: 'hour, year',
};

function unitFaults({ measure, units }: Question, path: string): Fault[] {
  if (!needsUnits(measure)) {
    return units ? [fault(`${path}.units`, 'fault_not_of_measure', { measure })] : [];
  }
  const examples = EXAMPLES[measure];
  if (!units) return [fault(`${path}.units`, 'fault_units_needed', { examples, measure })];
  return units.flatMap((unit, index) =>
    isUnit(measure, unit) ? [] : [fault(`${path}.units[${index}]`, 'fault_unit', { examples, measure })],
  );
}

/** What questions about dates and about facts have that the others have not. */
function kindFaults({ measure, subject, tells, between, repeats }: Question, path: string): Fault[] {
  const onlyOf = (kind: Measure, isThere: boolean, key: string) =>
    isThere && measure !== kind ? [fault(`${path}.${key}`, 'fault_only_of_measure', { only: kind, measure })] : [];
  const faults = [
    ...onlyOf('fact', tells !== undefined, 'tells'),
    ...onlyOf('date', between !== undefined, 'between'),
    ...onlyOf('date', repeats, 'repeats'),
    ...onlyOf('fact', subject?.kind === 'each', 'subject.kind'),
  ];
  if (measure === 'fact' && !tells) faults.push(fault(`${path}.tells`, 'fault_tells_needed'));
  if (measure === 'fact' && (subject === undefined || subject.kind === 'lead'))
    faults.push(fault(`${path}.subject`, 'fault_fact_subject'));
  if (measure === 'date' && (subject?.kind === 'candidate' || subject?.kind === 'lead'))
    faults.push(fault(`${path}.subject`, 'fault_date_subject'));
  if (between) faults.push(...periodFaults(`${path}.between`, between));
  return faults;
}

function needsUnits(measure: Measure): measure is MeasuredKind {
  return Object.hasOwn(EXAMPLES, measure);
}

function timeFaults({ period, reachesBack, month }: Question, path: string): Fault[] {
  const faults = periodFaults(`${path}.period`, period);
  if (reachesBack !== undefined && reachesBack > period.from) {
    faults.push(fault(`${path}.reachesBack`, 'fault_reaches_back', { day: period.from }));
  }
  // beginnings of ISO dates sort as the dates do
  if (month !== undefined && (month < period.from.slice(0, 7) || month > period.to)) {
    faults.push(fault(`${path}.month`, 'fault_month_outside', period));
  }
  return faults;
}

function periodFaults(path: string, { from, to }: Question['period']): Fault[] {
  return from > to ? [fault(path, 'fault_period')] : [];
}
