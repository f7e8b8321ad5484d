import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

type Props = Pick<WelcomeState, 'outlets' | 'everywhere'> & Pick<WelcomeActions, 'onEverywhere'>;

/** Where pages are marked, and the ways to have more of them marked. */
export function Reach({ outlets, everywhere, onEverywhere }: Props) {
  return (
    <ul class="ways">
      <li>
        <h3>By itself</h3>
        <p>
          {everywhere
            ? 'On every site. Switch a site off in the popup when you want it left alone.'
            : `On ${outlets.length} outlets, from the day you install it. The list never grows in an update.`}
        </p>
        {everywhere ? null : (
          <ul class="outlets">
            {outlets.map((outlet) => (
              <li key={outlet}>{outlet}</li>
            ))}
          </ul>
        )}
      </li>
      <li>
        <h3>On one page</h3>
        <p>
          Press Tallymark's button in the toolbar and choose <b>Mark this page now</b>. The permission ends when you
          leave the page.
        </p>
      </li>
      <li>
        <h3>On one site</h3>
        <p>
          In the same place choose <b>Always mark this site</b>. The switch beside it turns the site off again.
        </p>
      </li>
      <li>
        <h3>On every site</h3>
        <p>
          Your browser will warn that Tallymark can read all your pages. It has to, to look for figures; what it reads
          stays in the page.
        </p>
        <p>
          <button
            type="button"
            class={everywhere ? 'button' : 'button primary'}
            onClick={() => onEverywhere(!everywhere)}
          >
            {everywhere ? 'Back to the outlets and your sites' : 'Mark pages of every site'}
          </button>
        </p>
      </li>
    </ul>
  );
}
