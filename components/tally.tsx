import { VERDICTS, type Verdict } from '../utils/claims/verdict.ts';
import { say } from '../utils/wording/say.ts';
import { VERDICT_SIGNS } from './verdict-signs.ts';

interface Props {
  readonly verdicts: readonly Verdict[];
  /** The verdict that the list below is narrowed to, or null. */
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/**
 * How many marks of a page have each verdict. Verdicts without a mark are shown too, so that nothing jumps about. Each is a
 * button that narrows the list to it, and widens the list again.
 */
export function Tally({ verdicts, chosen, onChoose }: Props) {
  return (
    <ul class="tally" aria-label={say('tally_label')}>
      {VERDICTS.map((verdict) => {
        const count = verdicts.filter((other) => other === verdict).length;
        return (
          <li key={verdict}>
            <button
              type="button"
              class={`tally-cell verdict-${verdict}`}
              aria-pressed={verdict === chosen}
              disabled={count === 0}
              onClick={() => onChoose(verdict === chosen ? null : verdict)}
            >
              <span class="tally-count">
                <span class="sign" aria-hidden="true">
                  {VERDICT_SIGNS[verdict]}
                </span>
                {count}
              </span>
              <span class="tally-words">{say(`verdict_${verdict}`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
