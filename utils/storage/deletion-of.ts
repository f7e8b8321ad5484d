import type { DeletedNotes } from '../notes/deleted-notes.ts';
import { summaryOf } from '../notes/note-summary.ts';
import type { Deleted } from './records.ts';

/** What a list says of notes that were deleted together; null where there were none. */
export function deletionOf({ undo, when, notes }: Deleted): DeletedNotes | null {
  const [first] = notes;
  if (first === undefined) return null;
  const { excerpt, passage, page } = summaryOf(first);
  return { undo, when, count: notes.length, first: { excerpt, passage, page } };
}
