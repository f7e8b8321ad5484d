import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { reasonInWords } from '../../utils/claims/words-reason.ts';
import { say } from '../../utils/wording/say.ts';

/** The small print: which words of the page tie the figure to the question. Nothing where no reason is known. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonOf<string>[] }) {
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{say('card_reasons')}</summary>
      <ul>
        {reasons.map((reason) => {
          const words = reasonInWords(reason);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </details>
  );
}
