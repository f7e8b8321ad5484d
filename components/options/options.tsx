import { useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Method } from '../method/method.tsx';
import type { MethodState } from '../method/method-state.ts';
import { ImportScreen } from '../sets/import-screen.tsx';
import type { OfferedImport } from '../sets/offered-import.ts';
import { SetDetails } from '../sets/set-details.tsx';
import { SetList } from '../sets/set-list.tsx';
import type { SetsPort } from '../sets/sets-port.ts';
import type { SetsState } from '../sets/sets-state.ts';
import { TryScreen } from '../try/try-screen.tsx';
import type { TryText } from '../try/try-state.ts';
import { Welcome } from '../welcome/welcome.tsx';
import type { WelcomeActions, WelcomeState } from '../welcome/welcome-state.ts';
import { OptionsNav } from './options-nav.tsx';
import type { OptionsRoute } from './options-route.ts';
import { Settings, type SettingsProps } from './settings.tsx';
import { Sites, type SitesProps } from './sites.tsx';

export interface OptionsProps extends SettingsProps, SitesProps {
  readonly route: OptionsRoute;
  readonly sets: SetsState;
  readonly port: SetsPort;
  /** Reads what the page of a tab carries. */
  readonly readOffered: (() => Promise<OfferedImport>) | null;
  /** Whether this page or the tab that is looked at is private. */
  readonly incognito: boolean;
  readonly onExport: (id: string) => void;
  readonly tryText: TryText;
  readonly welcome: WelcomeState & WelcomeActions;
  readonly method: MethodState;
}

/** The options page: claim sets, sites, settings, and what Tallymark is. */
export function Options(props: OptionsProps) {
  const { route } = props;
  // Its passage is marked where it stands, so that it stays once it was looked at.
  const wasSeen = useRef(false);
  wasSeen.current ||= route.view === 'about';
  const { welcome } = props;
  return (
    <>
      <OptionsNav route={route} />
      <main>
        {route.view === 'about' ? null : <Section {...props} />}
        {wasSeen.current ? (
          <div hidden={route.view !== 'about'}>
            <Welcome state={welcome} onChoose={welcome.onChoose} onEverywhere={welcome.onEverywhere} />
          </div>
        ) : null}
      </main>
    </>
  );
}

function Section(props: OptionsProps) {
  const { route, sets, port } = props;
  switch (route.view) {
    case 'sets':
      return (
        <>
          <h1>{say('options_sets')}</h1>
          <p class="lead">{say('options_sets_lead')}</p>
          <p class="buttons">
            <a class="button primary" href="#import">
              {say('import_sets_title')}
            </a>
          </p>
          <SetList state={sets} port={port} onExport={props.onExport} />
        </>
      );
    case 'set': {
      const listed = sets.kind === 'loaded' ? sets.sets.find(({ id }) => id === route.id) : undefined;
      return listed === undefined ? (
        <p class="notice-line">{say(sets.kind === 'loading' ? 'sets_loading' : 'sets_no_such')}</p>
      ) : (
        <SetDetails
          key={listed.id}
          listed={listed}
          lately={sets.kind === 'loaded' ? (sets.lately.get(listed.id) ?? null) : null}
          readText={(id) => port.text(id)}
        />
      );
    }
    case 'import':
      return sets.kind === 'loaded' ? (
        <ImportScreen
          key={String(route.tab)}
          sets={sets.sets}
          port={port}
          readOffered={props.readOffered}
          incognito={props.incognito}
        />
      ) : (
        <p class="notice-line">{say('sets_loading')}</p>
      );
    case 'try':
      return (
        <>
          <h1>{say('options_try')}</h1>
          <p class="lead">{say('try_lead')}</p>
          {sets.kind === 'loaded' ? (
            <TryScreen sets={sets.sets.filter(({ faults }) => faults.length === 0)} tryText={props.tryText} />
          ) : (
            <p class="notice-line">{say('sets_loading')}</p>
          )}
        </>
      );
    case 'sites':
      return <Sites {...props} />;
    case 'settings':
      return <Settings {...props} />;
    case 'method':
      return <Method {...props.method} />;
    case 'about':
      return null;
  }
}
