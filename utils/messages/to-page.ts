import type { NotePlace } from '../notes/draft.ts';
import type { Anchor } from '../notes/note.ts';
import type { GatheredText } from '../page/gathered-text.ts';
import type { MarksOnPage } from './marks-on-page.ts';

/** How a note was found again on its page: word for word, as a near match ("similar text"), or not at all. */
export type NoteFound = 'exact' | 'similar' | 'lost';

/** What the background and the extension's own documents may ask of the engine in a frame of a page. */
export interface ToPage {
  listMarks: (request: null) => MarksOnPage;
  /**
   * Scrolls to the mark and tints it; `mark` is its place in the list. With `open` its card opens and takes the focus.
   * False where it is no longer there.
   */
  showMark: (request: { readonly mark: number; readonly open?: boolean }) => boolean;
  /** Goes on to the next mark of the frame, or with -1 back to the one before. False where there is none that way. */
  stepMark: (request: { readonly by: 1 | -1 }) => boolean;
  /** Opens the card of the mark shown last, or of the first one in view. False where there is none. */
  openCard: (request: null) => boolean;
  closeCard: (request: null) => void;

  /** The page as a whole, as a note on it would name it. */
  describePage: (request: null) => NotePlace;
  /** What the open card is about, for the note box framed in it; null where none is open. */
  describeCard: (request: null) => NotePlace | null;
  /** The note box framed in the open card needs so many CSS pixels. */
  noteBoxHeight: (request: { readonly height: number }) => void;

  /** Opens the card with a note box for the selected passage. False where nothing is selected that the engine can read. */
  noteSelection: (request: null) => boolean;
  /** Scrolls to the passage of a note and tints it. */
  showNote: (request: { readonly id: string }) => NoteFound;
  /** How each note of this page was found again. */
  listNotesFound: (request: null) => readonly { readonly id: string; readonly found: NoteFound }[];
  /** Notes of this page were saved, deleted or brought in: ask for them anew. */
  notesChanged: (request: null) => void;
  /** Matches were hidden or shown again: ask for them anew. */
  hiddenChanged: (request: null) => void;
  /** Claim sets were brought, changed, switched or moved: ask for them anew. */
  setsChanged: (request: null) => void;

  /**
   * The page's text as last gathered, every block at the offset at which it was first read, and the page as a note would name it, for the
   * document where claims are made of it.
   */
  readText: (request: null) => { readonly text: GatheredText; readonly place: NotePlace };
  /** What the reader has selected; null where nothing of the page's text is. */
  describeSelection: (request: null) => Anchor | null;
  /** Scrolls to a passage and tints it for a moment. False where it is no longer there. */
  showPassage: (request: { readonly anchor: Anchor }) => boolean;

  /** Figures that no claim answers have a faint mark from now on, or none: ask which. */
  uncheckedChanged: (request: null) => void;

  /** Shows all matches again that the reader has hidden here. */
  showHidden: (request: null) => void;

  /** The reader has taken back a permission: the engine leaves a page that it was let into by it. */
  grantsTaken: (request: null) => void;
  /** The reader has switched the site off: takes marks and card away and ends the engine. */
  leave: (request: null) => void;
}
