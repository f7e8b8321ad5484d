import type { StorageState } from '../../utils/notes/storage-state.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayDayHere } from '../../utils/wording/say-date.ts';
import { sizeOf } from './note-words.ts';

interface Props {
  readonly state: StorageState;
  readonly onBackUp: () => void;
}

/** How safe the notes are: a warning with a way out where a backup is due, a quiet line otherwise. */
export function StorageNotice({ state, onBackUp }: Props) {
  const { notes, persisted, usage, backedUp, risk } = state;
  const atRisk = risk !== null && notes > 0;
  return (
    <div class={`storage${atRisk ? ' storage-at-risk' : ''}`}>
      <details>
        <summary>{atRisk ? say(RISK_KEYS[risk]) : say('storage_how')}</summary>
        <p>
          {usage === null
            ? say('storage_where', { notes: sayCount('notes', notes) })
            : say('storage_where_size', { notes: sayCount('notes', notes), size: sizeOf(usage) })}{' '}
          {persisted ? say('storage_promised') : say('storage_not_promised')}
        </p>
        <p>
          <strong>{say('storage_uninstall')}</strong> {say('storage_export')}{' '}
          {backedUp === null ? say('storage_no_backup') : say('storage_last_backup', { day: sayDayHere(backedUp) })}
        </p>
      </details>
      {atRisk && (
        <button type="button" class="link-button" onClick={onBackUp}>
          {say('storage_back_up')}
        </button>
      )}
    </div>
  );
}

const RISK_KEYS = {
  'not-persisted': 'storage_not_persisted',
  'nearly-full': 'storage_nearly_full',
  failing: 'storage_failing',
} as const satisfies Record<NonNullable<StorageState['risk']>, string>;
