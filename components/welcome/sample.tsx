import { say } from '../../utils/wording/say.ts';
import { EvidenceCard } from '../card/evidence-card.tsx';
import { Found } from '../card/found.tsx';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import type { SampleState } from './welcome-state.ts';

interface Props {
  readonly sample: SampleState;
  /** Called with the mark's place in the passage. */
  readonly onChoose: (mark: number) => void;
}

/** A passage that is marked where it stands, as an article would be, and the evidence for one of its marks. */
export function Sample({ sample: { marks, chosen, content }, onChoose }: Props) {
  return (
    <div class="sample">
      <div class="sample-side">
        <article class="sample-passage">
          <h3>{say('sample_title')}</h3>
          <p>{say('sample_first')}</p>
          <p>{say('sample_second')}</p>
        </article>
        <p class="hint" id="sample-hint">
          {say('sample_hint')}
        </p>
        <ol class="sample-marks" aria-labelledby="sample-hint">
          {marks.map(({ quote, verdict }, index) => (
            <li key={index}>
              <button
                type="button"
                class={`sample-mark verdict-${verdict}`}
                aria-pressed={index === chosen}
                onClick={() => onChoose(index)}
              >
                <span class="sample-sign" aria-hidden="true">
                  {VERDICT_SIGNS[verdict]}
                </span>
                <span class="sample-quote">{quote}</span>
                <span class="sample-verdict">{say(`verdict_${verdict}`)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div class="sample-evidence" aria-live="polite">
        {content === null ? null : (
          <EvidenceCard verdict={content.evidence.mark.verdict} title={say(`verdict_${content.evidence.mark.verdict}`)}>
            <Found content={content} />
          </EvidenceCard>
        )}
      </div>
    </div>
  );
}
