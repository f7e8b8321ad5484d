import { VERDICTS } from '../../utils/claims/verdict.ts';
import { say } from '../../utils/wording/say.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';

/** What makes each verdict, beside its sign and line, and what makes none. */
export function MethodRules() {
  return (
    <dl class="rules">
      {VERDICTS.map((verdict) => (
        <div key={verdict} class={`verdict-${verdict}`}>
          <dt>
            <span class="legend-sign" aria-hidden="true">
              {VERDICT_SIGNS[verdict]}
            </span>
            <span class="legend-words">{say(`verdict_${verdict}`)}</span>
          </dt>
          <dd>{say(`method_rule_${verdict}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span class="legend-sign" aria-hidden="true" />
          {say('method_no_mark')}
        </dt>
        <dd>{say('method_rule_none')}</dd>
      </div>
    </dl>
  );
}
