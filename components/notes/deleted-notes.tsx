import type { DeletedNotes } from '../../utils/notes/deleted-notes.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayTimeHere } from '../../utils/wording/say-date.ts';
import { headOf } from './note-words.ts';

interface Props {
  readonly deleted: readonly DeletedNotes[];
  readonly onRestore: (undo: string) => void;
}

/** So many deletions can be taken back here, the last ones. */
const SHOWN = 20;

/** What was deleted lately, and the way back: the popup that said so may have shut since. Nothing where nothing was. */
export function DeletedNotesList({ deleted, onRestore }: Props) {
  if (deleted.length === 0) return null;
  return (
    <details class="deleted-notes">
      <summary>{say('notes_deleted_lately')}</summary>
      <p class="quiet">{say('notes_deleted_until')}</p>
      <ul>
        {deleted.slice(0, SHOWN).map(({ undo, when, count, first }) => (
          <li key={undo}>
            <span class="deleted-note">
              <span class="deleted-note-head">{count === 1 ? headOf(first) : sayCount('notes', count)}</span>{' '}
              <span class="quiet">{sayTimeHere(when)}</span>
            </span>
            <button type="button" class="link-button" onClick={() => onRestore(undo)}>
              {say('sets_restore')}
              <span class="unseen"> {headOf(first)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
