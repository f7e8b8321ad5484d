import type { Note } from './note.ts';

/** How the saving of a note ended. A note is called saved only once the transaction is done. */
export type SaveReply =
  /** The note as it is kept now, with its new `changed` time. */
  | { readonly kind: 'saved'; readonly note: Note }
  /** Another window has changed the note meanwhile: `stored` is its text, and this one's was kept as the note `copy`. */
  | { readonly kind: 'conflict'; readonly stored: Note; readonly copy: Note }
  | NotKept;

/** Nothing was changed: the disk or the browser's share of it is full, or the storage failed in another way. */
export type NotKept = { readonly kind: 'full' } | { readonly kind: 'failed'; readonly reason: string };

/** How an import ended: all of it is kept, or nothing. */
export type ImportReply = { readonly kind: 'imported'; readonly kept: number } | NotKept;

/** How a deletion ended; the token brings the notes back for a day. */
export type DeleteReply = { readonly kind: 'deleted'; readonly count: number; readonly undo: string } | NotKept;
