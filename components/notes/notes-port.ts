import type { DraftKeeper, DraftStart } from '../../utils/messages/draft-keeper.ts';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { DraftReply, NotePlace, TypedDraft } from '../../utils/notes/draft.ts';
import type { SeenTimes } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { DeleteReply, ImportReply, SaveReply } from '../../utils/notes/save-reply.ts';

/** What an editor asks of the one that keeps its draft. */
export type Keeper = Pick<DraftKeeper, 'id' | 'typed' | 'leave' | 'settled'>;

/** What the views in which notes are written ask of those who keep them. Nothing counts as done before its promise says so. */
export interface NoteWritingPort {
  /** `basedOn` is the `changed` time that the editing began with, null for a new note; `draft` the id of its draft. */
  save(note: Note, basedOn: string | null, draft: string | null): Promise<SaveReply>;
  remove(ids: readonly string[]): Promise<DeleteReply>;
  /** False where the token is too old. */
  restore(undo: string): Promise<boolean>;
  keeper(start: DraftStart, onReply: (reply: DraftReply) => void): Keeper;
  discardDraft(id: string): Promise<void>;
  /** Keeps a draft again that was discarded; false where that failed. */
  bringDraftBack(draft: TypedDraft): Promise<boolean>;
}

/** What the views of all notes ask for besides. */
export interface NotesPort extends NoteWritingPort {
  /** Keeps imported notes, all or none, in place of those that were `seen`; `onProgress` hears how many have been handed over. */
  takeIn(notes: readonly Note[], seen: SeenTimes, onProgress: (handedOver: number) => void): Promise<ImportReply>;
  /** Notes in full, by their ids and in their order; those that are gone are left out. */
  notes(ids: readonly string[]): Promise<readonly Note[]>;
  /** The page in front of the reader, as a note on it would name it; null where it can't be read. */
  describePage(): Promise<NotePlace | null>;
  /** Goes to the passage of a note that is on the page in front; else opens the note's page and answers null. */
  show(note: Note): Promise<NoteFound | null>;
  /** All notes have been exported in a form that brings them all back. */
  backupTaken(): Promise<void>;
  /** Whether drafts of ClaimReview are offered among the exports. */
  offerClaimReview(offered: boolean): Promise<void>;
}
