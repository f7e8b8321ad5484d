import { useState } from 'preact/hooks';
import type { DeletedNotes } from '../../utils/notes/deleted-notes.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayTimeHere } from '../../utils/wording/say-date.ts';
import { excerptOf, headOf } from './note-words.ts';

interface Props {
  readonly deleted: readonly DeletedNotes[];
  /** Whether these are notes of private windows, which are forgotten with the last of them. */
  readonly incognito: boolean;
  readonly onRestore: (undo: string) => void;
}

/** So many deletions are listed at first, the last ones, and so many more each time they are asked for. */
const SHOWN = 20;

/** What was deleted lately, and the way back: the popup that said so may have shut since. Nothing where nothing was. */
export function DeletedNotesList({ deleted, incognito, onRestore }: Props) {
  const [shown, setShown] = useState(SHOWN);
  if (deleted.length === 0) return null;
  const more = Math.min(deleted.length - shown, SHOWN);
  return (
    <details class="deleted-notes">
      <summary>{say('notes_deleted_lately')}</summary>
      <p class="quiet">{say(incognito ? 'notes_deleted_until_private' : 'notes_deleted_until')}</p>
      <ul>
        {deleted.slice(0, shown).map(({ undo, when, count, first }) => (
          <li key={undo}>
            <span class="deleted-note">
              <span class="deleted-note-head">
                {count > 1 ? sayCount('notes', count) : first.excerpt === '' ? headOf(first) : excerptOf(first.excerpt)}
              </span>
              <span class="quiet">
                {sayTimeHere(when)} · {headOf(first)}
              </span>
            </span>
            <button type="button" class="link-button" onClick={() => onRestore(undo)}>
              {say('sets_restore')}
              <span class="unseen"> {headOf(first)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" class="link-button" onClick={() => setShown(shown + more)}>
          {sayCount('notes_deleted_more', more)}
        </button>
      ) : null}
    </details>
  );
}
