import { type Fault, faultInWords } from '../utils/wording/fault.ts';
import { said, say, sayAround } from '../utils/wording/say.ts';
import type { FormLabels } from './form-labels.ts';

/** So many are shown at once. */
const SHOWN = 20;

interface Props {
  readonly faults: readonly Fault[];
  /** The form's, where faults are of one. */
  readonly labels?: FormLabels;
}

/** What is wrong in a file or a form, each with its place there: a path of the file, or the field as the form labels it. */
export function FaultList({ faults: all, labels }: Props) {
  const faults = labels === undefined ? all : oncePerLabel(all, labels);
  return (
    <ul class="faults">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={faultInWords(fault)}>
          <FaultWords fault={fault} labels={labels} />
        </li>
      ))}
      {faults.length > SHOWN ? <li>{say('sets_more_faults', { count: faults.length - SHOWN })}</li> : null}
    </ul>
  );
}

/** The first of those that a form would name by the same words: they are of one field there. */
function oncePerLabel(faults: readonly Fault[], labels: FormLabels): readonly Fault[] {
  const firsts = new Map<string, Fault>();
  for (const fault of faults) {
    const { within, field } = fault;
    const place = field === undefined ? faultInWords(fault) : JSON.stringify([within, labels[field]]);
    if (!firsts.has(place)) firsts.set(place, fault);
  }
  return [...firsts.values()];
}

function FaultWords({ fault, labels }: { readonly fault: Fault; readonly labels: FormLabels | undefined }) {
  const { path, within, field, what } = fault;
  const around = within === undefined ? [] : [said(within)];
  if (field !== undefined && labels !== undefined) {
    return <>{say('fault_at', { place: [...around, say(labels[field])].join(', '), what: said(what) })}</>;
  }
  if (path === '') return <>{faultInWords(fault)}</>;
  const place = (
    <>
      {around.map((words) => `${words}, `)}
      <code>{path}</code>
    </>
  );
  return <>{sayAround('fault_at', { place, what: <>{said(what)}</> })}</>;
}
