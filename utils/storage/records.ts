import type { DeletedNotes } from '../notes/deleted-notes.ts';
import type { Draft } from '../notes/draft.ts';
import type { SeenTimes } from '../notes/import-notes.ts';
import type { Note } from '../notes/note.ts';
import type { NoteSummary } from '../notes/note-summary.ts';

/** Notes that were deleted together, kept for a while so that it can be undone. */
export interface Deleted {
  readonly undo: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly notes: readonly Note[];
}

/** A part of an import that has come in, and waits for the last one. */
export interface Staged {
  /** A UUID, the same for all parts of the import. */
  readonly staging: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly notes: readonly Note[];
  readonly seen: SeenTimes;
}

/**
 * What is kept, within one transaction: all that is written through it is kept together, or nothing of it. One thing is put after the
 * other, each awaited.
 */
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
  stage(part: Staged): Promise<void>;
  /** Hands the parts of an import to `take`, one after the other, and drops them. */
  takeStaged(staging: string, take: (part: Staged) => Promise<void>): Promise<void>;
}

/** A place that keeps notes and drafts. All of its methods throw where the storage fails. */
export interface RecordStore {
  /** Runs `work` in a transaction and settles once that is done. Await nothing but the records in `work`. */
  change<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  /** In no order. */
  allNotes(): Promise<readonly Note[]>;
  /** Of all notes, in no order. */
  summaries(): Promise<readonly NoteSummary[]>;
  notesOf(canonicalUrl: string): Promise<readonly Note[]>;
  countNotes(): Promise<number>;
  /** All drafts, or those of a target, in no order. */
  drafts(target: string | null): Promise<readonly Draft[]>;
  /** Of all that was deleted and is not forgotten what a list says of it, in no order. */
  deletions(): Promise<readonly DeletedNotes[]>;
  /** Forgets for good what was deleted, and what came in of imports that never ended, before a time. */
  forgetOld(before: string): Promise<void>;
}
