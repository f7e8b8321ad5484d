import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { timeOf } from './note-words.ts';

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
        <strong>This note was changed in another window while you were writing.</strong> Neither text is lost: yours was
        saved as a note of its own.
      </p>
      <h3>Your text</h3>
      <pre class="note-plain">{copy.text}</pre>
      <h3>The other text, saved {timeOf(stored.changed)}</h3>
      <pre class="note-plain">{stored.text}</pre>
      <div class="buttons">
        <button type="button" class="action" onClick={() => onKeep('both')}>
          Keep both
        </button>
        <button type="button" class="button" onClick={() => onKeep('copy')}>
          Keep only mine
        </button>
        <button type="button" class="button" onClick={() => onKeep('stored')}>
          Keep only the other
        </button>
      </div>
    </div>
  );
}
