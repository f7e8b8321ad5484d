import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { DeletedNotes } from '../../utils/notes/deleted-notes.ts';
import type { Draft } from '../../utils/notes/draft.ts';
import type { StorageState } from '../../utils/notes/storage-state.ts';
import type { NotesAsRead } from '../../utils/storage/notes-copy.ts';

/** What the extension's documents know of the notes. */
export type NotesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | (NotesAsRead & {
      readonly kind: 'loaded';
      /** Newest first. */
      readonly drafts: readonly Draft[];
      /** What was deleted and can be brought back, last first. */
      readonly deleted: readonly DeletedNotes[];
      readonly storage: StorageState;
      /** Whether these are the notes of private windows. */
      readonly incognito: boolean;
      /** Whether drafts of ClaimReview are offered among the exports. */
      readonly claimReview: boolean;
    });

/** What the notes have to do with the page in front. */
export interface PageNotes {
  /** The page's canonical address; null where it can't be read. */
  readonly page: string | null;
  /** How each of its notes was found again, by the note's id. */
  readonly found: ReadonlyMap<string, NoteFound>;
}
