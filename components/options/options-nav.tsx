import { say } from '../../utils/wording/say.ts';
import { DocumentHead } from '../document-head.tsx';
import type { OptionsRoute } from './options-route.ts';

const SECTIONS = ['sets', 'try', 'sites', 'settings', 'method', 'about'] as const;

const HERE = { 'aria-current': 'page' } as const;

/** The ways between the sections of the options page. */
export function OptionsNav({ route }: { readonly route: OptionsRoute }) {
  const here = route.view === 'set' || route.view === 'import' ? 'sets' : route.view;
  return (
    <DocumentHead>
      <nav aria-label={say('options_sections')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`} {...(section === here ? HERE : {})}>
                {say(`options_${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </DocumentHead>
  );
}
