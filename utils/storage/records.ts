import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';

/** Notes that were deleted together, kept for a while so that it can be undone. */
export interface Deleted {
  readonly undo: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly notes: readonly Note[];
}

/** What is kept, within one transaction: all that is written through it is kept together, or nothing of it. */
export interface Records {
  note(id: string): Promise<Note | undefined>;
  putNote(note: Note): Promise<void>;
  dropNote(id: string): Promise<void>;
  draft(id: string): Promise<Draft | undefined>;
  putDraft(draft: Draft): Promise<void>;
  dropDraft(id: string): Promise<void>;
  deleted(undo: string): Promise<Deleted | undefined>;
  putDeleted(deleted: Deleted): Promise<void>;
  dropDeleted(undo: string): Promise<void>;
}

/** A place that keeps notes and drafts. All of its methods throw where the storage fails. */
export interface RecordStore {
  /** Runs `work` in a transaction and settles once that is done. Await nothing but the records in `work`. */
  change<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  /** In no order. */
  allNotes(): Promise<readonly Note[]>;
  notesOf(canonicalUrl: string): Promise<readonly Note[]>;
  countNotes(): Promise<number>;
  /** All drafts, or those of a target, in no order. */
  drafts(target: string | null): Promise<readonly Draft[]>;
  /** Forgets for good what was deleted before a time. */
  forgetDeleted(before: string): Promise<void>;
}
