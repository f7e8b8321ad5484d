import type { SiteState } from '../../utils/messages/to-background.ts';
import { say, sayAround } from '../../utils/wording/say.ts';

interface Props {
  readonly site: SiteState;
  readonly onSwitch: (on: boolean) => void;
  /** Called within the click, so that the browser may be asked for the site. */
  readonly onAlways: () => void;
}

/** The switch of the site in front, and the way to have its pages marked by themselves. */
export function SiteSwitch({ site, onSwitch, onAlways }: Props) {
  const { host, on, always, wanted } = site;
  if (host === null) return null;
  return (
    <div class="site">
      <label class="switch">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        <span>{sayAround(always ? 'site_mark' : 'site_allow', { host: <span class="site-host">{host}</span> })}</span>
      </label>
      {on && !always && wanted.length > 0 && (
        <button type="button" class="link-button" onClick={onAlways}>
          {say('site_always')}
        </button>
      )}
    </div>
  );
}
