import { say } from '../../utils/wording/say.ts';

/** A command and its keys. */
export interface Shortcut {
  /** What it does: `Go to the next mark`. */
  readonly does: string;
  /** As the browser writes it: `Alt+Shift+M`; empty where the reader or another extension has taken it away. */
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

/** The keys that work on a page, and the way to change them. Nothing where the browser names none. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  if (shortcuts.length === 0) return null;
  return (
    <details class="shortcuts">
      <summary>{say('keys_title')}</summary>
      <dl>
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="quiet">{say('keys_none')}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <p>
        {say('keys_hint')}{' '}
        <button type="button" class="link-button" onClick={onChange}>
          {say('keys_change')}
        </button>
      </p>
    </details>
  );
}

/** What browsers call keys that have a sign of their own. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  return keys.split('+').map((key, index) => (
    <>
      {index > 0 && ' + '}
      <kbd>{SIGNS[key] ?? key}</kbd>
    </>
  ));
}
