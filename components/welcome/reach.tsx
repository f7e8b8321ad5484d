import { say, sayAround, sayCount } from '../../utils/wording/say.ts';
import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

type Props = Pick<WelcomeState, 'outlets' | 'everywhere'> & Pick<WelcomeActions, 'onEverywhere'>;

/** Where pages are marked, and the ways to have more of them marked. */
export function Reach({ outlets, everywhere, onEverywhere }: Props) {
  return (
    <ul class="ways">
      <li>
        <h3>{say('reach_itself')}</h3>
        <p>{everywhere ? say('reach_everywhere') : sayCount('reach_outlets', outlets.length)}</p>
        {everywhere ? null : (
          <ul class="outlets">
            {outlets.map((outlet) => (
              <li key={outlet}>{outlet}</li>
            ))}
          </ul>
        )}
      </li>
      <li>
        <h3>{say('reach_page')}</h3>
        <p>{sayAround('reach_page_how', { action: <b>{say('page_mark_now')}</b> })}</p>
      </li>
      <li>
        <h3>{say('reach_site')}</h3>
        <p>{sayAround('reach_site_how', { action: <b>{say('site_always')}</b> })}</p>
      </li>
      <li>
        <h3>{say('reach_all')}</h3>
        <p>{say('reach_all_how')}</p>
        <p>
          <button
            type="button"
            class={everywhere ? 'button' : 'button primary'}
            onClick={() => onEverywhere(!everywhere)}
          >
            {everywhere ? say('reach_back') : say('reach_all_do')}
          </button>
        </p>
      </li>
    </ul>
  );
}
