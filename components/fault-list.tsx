import { type Fault, faultInWords } from '../utils/wording/fault.ts';
import { said, say, sayAround } from '../utils/wording/say.ts';

/** So many are shown at once. */
const SHOWN = 20;

/** What is wrong in a file or a form, each with its place there. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul class="faults">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={faultInWords(fault)}>
          <FaultWords fault={fault} />
        </li>
      ))}
      {faults.length > SHOWN ? <li>{say('sets_more_faults', { count: faults.length - SHOWN })}</li> : null}
    </ul>
  );
}

function FaultWords({ fault }: { readonly fault: Fault }) {
  const { path, within, what } = fault;
  if (path === '') return <>{faultInWords(fault)}</>;
  const place = (
    <>
      {within === undefined ? null : `${said(within)}, `}
      <code>{path}</code>
    </>
  );
  return <>{sayAround('fault_at', { place, what: <>{said(what)}</> })}</>;
}
