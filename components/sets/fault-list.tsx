import type { ClaimSetFault } from '../../utils/claims/claim-set-fault.ts';
import { say } from '../../utils/wording/say.ts';

/** So many are shown at once. */
const SHOWN = 20;

/** What is wrong in a file, each with its place in it. Those at a place in it are in English, as the format's keys are. */
export function FaultList({ faults }: { readonly faults: readonly ClaimSetFault[] }) {
  return (
    <ul class="faults">
      {faults.slice(0, SHOWN).map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {path === '' ? (
            message
          ) : (
            <>
              <code>{path}</code> <span lang="en">{message}</span>
            </>
          )}
        </li>
      ))}
      {faults.length > SHOWN ? <li>{say('sets_more_faults', { count: faults.length - SHOWN })}</li> : null}
    </ul>
  );
}
