import { say, sayCount } from '../../utils/wording/say.ts';

export interface SitesProps {
  /** The outlets whose pages are marked from the install on. */
  readonly outlets: readonly string[];
  /** Whether the reader has let us into every site. */
  readonly everywhere: boolean;
  /** The match patterns of the sites that the reader has added. */
  readonly added: readonly string[];
  /** The hosts that the reader has switched off. */
  readonly off: readonly string[];
  /** Called within the click, so that the browser may be asked. */
  readonly onEverywhere: (on: boolean) => void;
  /** Gives a site back to the browser. */
  readonly onRemove: (pattern: string) => void;
  readonly onTurnOn: (host: string) => void;
}

/** Where pages are marked by themselves, and where they are not. */
export function Sites({ outlets, everywhere, added, off, ...on }: SitesProps) {
  return (
    <>
      <h1>{say('options_sites')}</h1>
      <section class="part">
        <h2>{say('sites_everywhere')}</h2>
        <p>{say(everywhere ? 'sites_everywhere_on' : 'sites_everywhere_off')}</p>
        <p>
          <button
            type="button"
            class={everywhere ? 'button' : 'button primary'}
            onClick={() => on.onEverywhere(!everywhere)}
          >
            {say(everywhere ? 'sites_everywhere_leave' : 'sites_everywhere_enter')}
          </button>
        </p>
      </section>
      <section class="part">
        <h2>{say('sites_outlets')}</h2>
        <p>{sayCount('sites_outlets_count', outlets.length)}</p>
        <ul class="outlets">
          {outlets.map((outlet) => (
            <li key={outlet}>{outlet}</li>
          ))}
        </ul>
      </section>
      <SiteList
        title={say('sites_added')}
        none={say('sites_added_none')}
        sites={added.map((pattern) => ({ name: hostIn(pattern), value: pattern }))}
        does={say('sites_remove')}
        onDo={on.onRemove}
      />
      <SiteList
        title={say('sites_off')}
        none={say('sites_off_none')}
        sites={off.map((host) => ({ name: host, value: host }))}
        does={say('sites_turn_on')}
        onDo={on.onTurnOn}
      />
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly sites: readonly { readonly name: string; readonly value: string }[];
  readonly does: string;
  readonly onDo: (value: string) => void;
}

function SiteList({ title, none, sites, does, onDo }: ListProps) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {sites.length === 0 ? <p class="quiet">{none}</p> : null}
      <ul class="site-list">
        {sites.map(({ name, value }) => (
          <li key={value}>
            <span>{name}</span>
            <button type="button" class="button" onClick={() => onDo(value)}>
              {does}
              <span class="unseen"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `www.example.org` of `*://www.example.org/*`. */
function hostIn(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}
