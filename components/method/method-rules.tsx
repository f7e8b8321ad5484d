import { say } from '../../utils/wording/say.ts';
import { VerdictTerms } from '../verdict-terms.tsx';

/** What makes each verdict, beside its sign and line, and what makes none. */
export function MethodRules() {
  return (
    <dl class="rules">
      <VerdictTerms about={(verdict) => say(`method_rule_${verdict}`)} />
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
