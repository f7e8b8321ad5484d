import { VERDICTS, type Verdict } from '../utils/claims/verdict.ts';
import { say } from '../utils/wording/say.ts';
import { VERDICT_SIGNS } from './verdict-signs.ts';

/** The verdicts as terms of a `dl`, each with its sign and line, and what is said of it. */
export function VerdictTerms({ about }: { readonly about: (verdict: Verdict) => string }) {
  return (
    <>
      {VERDICTS.map((verdict) => (
        <div key={verdict} class={`verdict-${verdict}`}>
          <dt>
            <span class="legend-sign" aria-hidden="true">
              {VERDICT_SIGNS[verdict]}
            </span>
            <span class="legend-words">{say(`verdict_${verdict}`)}</span>
          </dt>
          <dd>{about(verdict)}</dd>
        </div>
      ))}
    </>
  );
}
