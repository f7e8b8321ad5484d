import type { Fault } from '../wording/fault.ts';

/** Nothing was changed, and why: what was to be kept has slips, or the storage is full or failed. */
export type SetNotKept =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly reason: string };

/** How the keeping of a set ended. */
export type SaveSetReply =
  | { readonly kind: 'saved'; readonly id: string }
  /** Another version of the set stands there than the one that the change was based on: look at what is new, and ask again. */
  | { readonly kind: 'changed' }
  /** It was asked for in a private window, from which nothing is kept. */
  | { readonly kind: 'private' }
  | SetNotKept;

/** How the deletion of a set ended; the token brings it back for a day. */
export type DeleteSetReply =
  | { readonly kind: 'deleted'; readonly undo: string }
  | { readonly kind: 'none' }
  | SetNotKept;
