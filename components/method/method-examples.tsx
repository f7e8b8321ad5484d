import { say, sayAround } from '../../utils/wording/say.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { METHOD_EXAMPLES } from './example-list.ts';

/** Sentences with the marks that they would get on a page, and why. */
export function MethodExamples() {
  return (
    <ol class="examples">
      {METHOD_EXAMPLES.map(({ id, verdict }) => (
        <li key={id} class={verdict === null ? 'unmarked' : `verdict-${verdict}`}>
          <span class="legend-sign" aria-hidden="true">
            {verdict === null ? '–' : VERDICT_SIGNS[verdict]}
          </span>
          <div>
            <p class="example-says">
              {sayAround(`method_says_${id}`, {
                figure: <span class={verdict === null ? '' : 'legend-words'}>{say(`method_figure_${id}`)}</span>,
              })}
            </p>
            <p class="example-why">
              <b>{verdict === null ? say('method_no_mark') : say(`verdict_${verdict}`)}.</b> {say(`method_why_${id}`)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
