import { say } from '../../utils/wording/say.ts';

interface Props {
  /** What was done, in a sentence; null where there is nothing to undo. */
  readonly done: string | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was thrown away, and brings it back. It stays until it is used or closed. */
export function UndoBar({ done, onUndo, onClose }: Props) {
  return (
    <div class="undo-bar" role="status">
      {done !== null && (
        <>
          <span>{done}</span>
          <button type="button" class="link-button" onClick={onUndo}>
            {say('note_undo')}
          </button>
          <button type="button" class="icon-button" aria-label={say('undo_close')} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </>
      )}
    </div>
  );
}
