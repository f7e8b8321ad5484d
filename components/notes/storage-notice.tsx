import type { StorageState } from '../../utils/notes/storage-state.ts';
import { counted, dayOf, sizeOf } from './note-words.ts';

interface Props {
  readonly state: StorageState;
  readonly onBackUp: () => void;
}

/** How safe the notes are: a warning with a way out where a backup is due, a quiet line otherwise. */
export function StorageNotice({ state, onBackUp }: Props) {
  const { notes, persisted, usage, backedUp, risk } = state;
  return (
    <div class="storage">
      {risk !== null && notes > 0 && (
        <div class="warning">
          <p>{RISK_WORDS[risk]}</p>
          <button type="button" class="link-button" onClick={onBackUp}>
            Back up now
          </button>
        </div>
      )}
      <details>
        <summary>How the notes are kept</summary>
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
    </div>
  );
}

const RISK_WORDS: Record<NonNullable<StorageState['risk']>, string> = {
  'not-persisted': 'The browser may clear the notes when the disk is full.',
  'nearly-full': 'The room for notes is nearly used up.',
  failing: 'The browser’s storage has failed lately.',
};
