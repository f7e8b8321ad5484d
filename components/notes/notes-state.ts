import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { Draft } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { StorageState } from '../../utils/notes/storage-state.ts';

/** What the extension's documents know of the notes. */
export type NotesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'loaded';
      readonly notes: readonly Note[];
      /** Newest first. */
      readonly drafts: readonly Draft[];
      readonly storage: StorageState;
      /** Whether these are the notes of private windows. */
      readonly incognito: boolean;
    };

/** What the notes have to do with the page in front. */
export interface PageNotes {
  /** The page's canonical address; null where it can't be read. */
  readonly page: string | null;
  /** How each of its notes was found again, by the note's id. */
  readonly found: ReadonlyMap<string, NoteFound>;
}
