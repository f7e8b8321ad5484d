import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { say } from '../../utils/wording/say.ts';
import { sayTimeHere } from '../../utils/wording/say-date.ts';

interface Props {
  /** The note as another window has saved it. */
  readonly stored: Note;
  /** This window's text, which was kept as a note of its own. */
  readonly copy: Note;
  readonly onKeep: (kept: 'both' | 'stored' | 'copy') => void;
}

/** Two windows have written the same note: shows both texts and leaves the choice to the reader. Both are kept by then. */
export function Conflict({ stored, copy, onKeep }: Props) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div class="conflict" role="alert">
      <p ref={message} tabIndex={-1}>
        <strong>{say('note_conflict')}</strong> {say('conflict_kept')}
      </p>
      <h3>{say('conflict_yours')}</h3>
      <pre class="note-plain">{copy.text}</pre>
      <h3>{say('conflict_other', { time: sayTimeHere(stored.changed) })}</h3>
      <pre class="note-plain">{stored.text}</pre>
      <div class="buttons">
        <button type="button" class="action" onClick={() => onKeep('both')}>
          {say('conflict_keep_both')}
        </button>
        <button type="button" class="button" onClick={() => onKeep('copy')}>
          {say('conflict_keep_mine')}
        </button>
        <button type="button" class="button" onClick={() => onKeep('stored')}>
          {say('conflict_keep_other')}
        </button>
      </div>
    </div>
  );
}
