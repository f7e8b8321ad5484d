import { reasonInWords, refusalInWords } from '../../utils/claims/words-reason.ts';
import { say } from '../../utils/wording/say.ts';
import { EvidenceCard } from '../card/evidence-card.tsx';
import { Found } from '../card/found.tsx';
import type { TriedFigure } from './try-state.ts';

/** So many questions are told that a figure does not answer. */
const MOST_TOLD = 6;

/** What is known of one figure of a tried text: the evidence and every reason, or why it has no mark. */
export function TriedFigureView({ figure }: { readonly figure: TriedFigure }) {
  return figure.kind === 'marked' ? <Marked figure={figure} /> : <Left figure={figure} />;
}

function Marked({ figure: { content } }: { readonly figure: Extract<TriedFigure, { readonly kind: 'marked' }> }) {
  const { verdict, quote } = content.evidence.mark;
  return (
    <EvidenceCard verdict={verdict} title={`${quote}: ${say(`verdict_${verdict}`)}`}>
      {/* The reasons are what one is here for: they stand open below. */}
      <Found content={{ ...content, reasons: [] }} />
      <h3>{say('card_reasons')}</h3>
      <ul class="try-reasons">
        {content.reasons.map((reason) => {
          const words = reasonInWords(reason);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </EvidenceCard>
  );
}

function Left({ figure: { quote, told } }: { readonly figure: Extract<TriedFigure, { readonly kind: 'left' }> }) {
  return (
    <div class="card">
      <div class="head">
        <h2>
          {quote}: {say('try_left_alone')}
        </h2>
      </div>
      <div class="body">
        <dl class="try-refusals">
          {told.slice(0, MOST_TOLD).map(({ asks, why }) => (
            <div key={asks}>
              <dt>{asks}</dt>
              <dd>{refusalInWords(why)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
