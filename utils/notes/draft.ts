import type { Note } from './note.ts';
import type { NotKept } from './save-reply.ts';

/** What a note is about: a page, and there a passage or a mark, or the page as a whole. */
export type NotePlace = Pick<Note, 'page' | 'anchor' | 'mark'>;

/** What has been typed and not been saved yet, with all that saving it needs. */
export interface Draft {
  /** A UUID. Two windows that write about one thing have a draft each. */
  readonly id: string;
  /** What it is a draft of, as `draftTarget` says it. */
  readonly target: string;
  /** The note as it would be saved. */
  readonly note: Note;
  /** The `changed` time of the saved note that the editing began with; null for a new note. */
  readonly basedOn: string | null;
  /** The UUID of the editor that wrote it last. */
  readonly editor: string;
  /** ISO 8601 in UTC: when it was last kept. */
  readonly typed: string;
}

/** What an editor hands over of a draft; the time is the keeper's. */
export type TypedDraft = Omit<Draft, 'typed'>;

/** How the keeping of a draft ended. */
export type DraftReply =
  /** The draft as it stands; its id is another one where a second window has gone on with the first. */
  { readonly kind: 'kept'; readonly draft: Draft } | NotKept;

/**
 * A name for what a draft is of: a note that exists, or the place that a new note will be about. A passage is named by its
 * words and not by its offsets, which change with whatever is put in front of it.
 */
export function draftTarget(about: { readonly note: string } | NotePlace): string {
  if ('note' in about) return `note ${about.note}`;
  const { page, anchor } = about;
  if (anchor === null) return `page ${page.canonicalUrl}`;
  return `passage ${JSON.stringify([anchor.prefix, anchor.quote, anchor.suffix])} of ${page.canonicalUrl}`;
}
