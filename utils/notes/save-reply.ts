import type { Fault } from '../wording/fault.ts';
import type { Note } from './note.ts';

/** How the saving of a note ended. A note is called saved only once the transaction is done. */
export type SaveReply =
  /** The note as it is kept now, with its new `changed` time. */
  | { readonly kind: 'saved'; readonly note: Note }
  /** Another window has changed the note meanwhile: `stored` is its text, and this one's was kept as the note `copy`. */
  | { readonly kind: 'conflict'; readonly stored: Note; readonly copy: Note }
  | NotKept;

/**
 * Nothing was changed: the disk or the browser's share of it is full, the storage failed in another way, or what was to be kept is
 * no note as every part of Tallymark reads it.
 */
export type NotKept = StorageFailed | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** The disk or the browser's share of it is full, or the storage failed in another way. */
export type StorageFailed = { readonly kind: 'full' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * How an import ended: all of it is kept, or nothing. `beside` are those of the kept that stand beside a note that was changed here
 * after the import was planned.
 */
export type ImportReply = { readonly kind: 'imported'; readonly kept: number; readonly beside: number } | NotKept;

/** How the laying aside of a part of an import ended. */
export type StageReply = { readonly kind: 'staged' } | NotKept;

/** How a deletion ended; the token brings the notes back for a day. */
export type DeleteReply = { readonly kind: 'deleted'; readonly count: number; readonly undo: string } | NotKept;
