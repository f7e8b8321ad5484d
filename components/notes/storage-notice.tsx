import type { StorageState } from '../../utils/notes/storage-state.ts';
import { counted, dayOf, sizeOf } from './note-words.ts';

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
        <summary>{atRisk ? RISK_WORDS[risk] : 'How the notes are kept'}</summary>
        <p>
          {counted(notes, 'note')}
          {usage !== null && `, ${sizeOf(usage)}`}, in this browser and nowhere else.{' '}
          {persisted
            ? 'The browser has promised not to clear them by itself.'
            : 'The browser may clear them when the disk runs full.'}
        </p>
        <p>
          <strong>Uninstalling Tallymark deletes the notes.</strong> Export a backup (JSON) before you do.{' '}
          {backedUp === null ? 'None was made so far.' : `The last one was made on ${dayOf(backedUp)}.`}
        </p>
      </details>
      {atRisk && (
        <button type="button" class="link-button" onClick={onBackUp}>
          Back up now
        </button>
      )}
    </div>
  );
}

const RISK_WORDS: Record<NonNullable<StorageState['risk']>, string> = {
  'not-persisted': 'The browser may clear the notes',
  'nearly-full': 'The room for notes is nearly used up',
  failing: 'The browser’s storage has failed lately',
};
