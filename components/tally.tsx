import { VERDICTS, type Verdict } from '../utils/claims/verdict.ts';
import { VERDICT_SIGNS, VERDICT_WORDS } from './verdict-signs.ts';

/** How many marks of a page have each verdict. Verdicts without a mark are shown too, so that nothing jumps about. */
export function Tally({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  return (
    <ul class="tally">
      {VERDICTS.map((verdict) => (
        <li key={verdict} class={`tally-cell verdict-${verdict}`}>
          <span class="tally-count">
            <span class="sign" aria-hidden="true">
              {VERDICT_SIGNS[verdict]}
            </span>
            {verdicts.filter((other) => other === verdict).length}
          </span>
          <span class="tally-words">{VERDICT_WORDS[verdict]}</span>
        </li>
      ))}
    </ul>
  );
}
