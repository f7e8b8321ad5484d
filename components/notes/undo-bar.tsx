import { counted } from './note-words.ts';

interface Props {
  /** How many notes were deleted; null where there is nothing to undo. */
  readonly deleted: number | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says that notes were deleted, and brings them back. It stays until it is used or closed. */
export function UndoBar({ deleted, onUndo, onClose }: Props) {
  return (
    <div class="undo-bar" role="status">
      {deleted !== null && (
        <>
          <span>{counted(deleted, 'note')} deleted.</span>
          <button type="button" class="link-button" onClick={onUndo}>
            Undo
          </button>
          <button type="button" class="icon-button" aria-label="Close this message" onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </>
      )}
    </div>
  );
}
