import type { ClaimDraft } from '../claim-sets/claim-draft.ts';
import type { DeletedSet, ListedSet } from '../claim-sets/listed-set.ts';
import type { DeleteSetReply, SaveSetReply } from '../claim-sets/set-replies.ts';
import type { ClaimSet } from '../claims/claim-set.ts';
import type { DeletedNotes } from '../notes/deleted-notes.ts';
import type { Draft, DraftReply, NotePlace, TypedDraft } from '../notes/draft.ts';
import type { SeenTimes } from '../notes/import-notes.ts';
import type { Anchor, Note } from '../notes/note.ts';
import type { DeleteReply, ImportReply, SaveReply, StageReply } from '../notes/save-reply.ts';
import type { StorageState } from '../notes/storage-state.ts';
import type { ToReadings } from './to-readings.ts';

/**
 * Whose notes are meant: the kept ones, or those of private windows, which are gone with the session. Neither sees the
 * other. A request that comes from a tab of a private window is about the latter, whatever it says.
 */
export interface Whose {
  readonly incognito: boolean;
}

/** A page with what the reader keeps on it. */
export type PageOfReader = Whose & { readonly canonicalUrl: string };

/** Where a document stands in the browser, as the background sees it. */
export interface Whereabouts extends Whose {
  readonly tab: number | null;
  readonly frame: number | null;
}

/** How a tab's site is switched. */
export interface SiteState {
  /** The host of the page in the tab's main frame; null where it is not a web page or is closed to us. */
  readonly host: string | null;
  /** False where the reader has switched the site off. */
  readonly on: boolean;
  /** Whether pages of this host are marked by themselves, as one of the install's outlets or by the reader's grant. */
  readonly always: boolean;
  /** The match patterns to request, within a gesture, for "always on this site"; none where it is always on. */
  readonly wanted: readonly string[];
}

/** How the site of a page that we have marked stands now. */
export interface PageStanding {
  /** Whether its pages are marked by themselves. */
  readonly granted: boolean;
  /** False where the reader has switched the site off. */
  readonly on: boolean;
}

/** What an engine needs before it can read its page. */
export interface EngineParts {
  /** What this state of things is called, for `isCurrent`. */
  readonly edition: string;
  readonly where: Whereabouts;
  readonly standing: PageStanding;
  /** The matches that the reader has hidden on the page. */
  readonly hidden: readonly HiddenMatch[];
}

/** Where on its page a note is. */
export interface NoteAnchor {
  readonly id: string;
  /** Null for a note on the page as a whole. */
  readonly anchor: Anchor | null;
  /** Whether it is on a mark. */
  readonly marked: boolean;
}

/** A match that the reader calls wrong: this wording, taken to answer this question, on this page. */
export interface HiddenMatch {
  readonly set: string;
  readonly question: string;
  readonly subject: string | null;
  readonly quote: string;
}

/** How a page begins, before anything is made of it: enough to get ready for it. */
export interface PageOpening {
  /** The language tag of its root, as it stands there; empty for none. */
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What pages and the extension's own documents may ask of the background. */
export interface ToBackground extends ToReadings {
  /**
   * The gate of the asking frame has opened: put the engine into that frame. Answers what that engine needs while the browser still fetches
   * its script; null where it is not to run, or nobody knows: then it asks itself.
   */
  injectEngine: (request: { readonly canonicalUrl: string; readonly opening: PageOpening }) => EngineParts | null;
  /** A page that begins so is about to be sent: get ready for it. Comes back when that is done, or the page is there. */
  prepareReading: (request: PageOpening) => void;
  /** Of an engine that begins on the page at an address, with no gate that has asked for it: all that it needs, in one answer. */
  beginEngine: (request: { readonly canonicalUrl: string }) => EngineParts;
  /**
   * Whether sets, switches, grants and hidden matches are as they were when an engine was given what it began with. What changed before it
   * listened it was not told; false too where nobody knows any more.
   */
  isCurrent: (request: { readonly edition: string }) => boolean;
  /**
   * The reader asks for marks on a tab, whatever its gate says. False where the browser does not let us in. Only for the extension's own
   * documents.
   */
  markTab: (request: { readonly tab: number }) => boolean;
  /** Puts what draws cards into the asking frame, where its engine finds it. */
  bringCard: (request: null) => void;
  /** The active claim sets, as validated, in the order of their priority. Only for the extension's own documents. */
  claimSets: (request: null) => readonly ClaimSet[];
  /** The words of the gate, for a page that found none in storage; writes them there too. */
  gateWords: (request: null) => readonly string[];

  /**
   * All claim sets that are at hand, switched off or not, in the order of their priority. This and all that follows of sets is for the
   * extension's own documents alone. Whoever changes something is not told by its reply of how the list stands then: all views are told by
   * `setsChanged`.
   */
  listSets: (request: null) => readonly ListedSet[];
  /** The text of a set's file, to be looked at or exported; null where there is no set of this id. */
  claimSetText: (request: { readonly id: string }) => string | null;
  /**
   * Keeps the claim set that a file's text holds; a set of the reader's own is kept by its `claimSetText` too. `address` is the web address
   * that it came from, null for none. `seen` is the `imported` time of the set of the same id that it takes the place of, as `listSets` gave
   * it; null where there was none, or a bundled one. Where that is not so any more nothing is kept and the reply is `changed`. A new set is
   * on and comes last; one that replaces another keeps its switch and its place, and the version before can be brought back by `undoUpdate`.
   */
  saveSet: (
    request: Whose & { readonly text: string; readonly address: string | null; readonly seen: string | null },
  ) => SaveSetReply;
  /**
   * Adds claims to a set that the reader has imported or made, none of them with a gap (`gapsOf`), and raises its version by a step; see
   * `addDrafts` for what they are joined with. For a new set make one by `setFromDrafts`, and keep it by `saveSet`.
   */
  addClaims: (request: Whose & { readonly id: string; readonly drafts: readonly ClaimDraft[] }) => SaveSetReply;
  /** Switches a set on or off; open pages follow. */
  turnSet: (request: { readonly id: string; readonly on: boolean }) => void;
  /** Moves a set one place up (-1) or down (1) in the order of priority. */
  moveSet: (request: { readonly id: string; readonly by: -1 | 1 }) => void;
  /** Deletes a set that is not bundled; the reply's token brings it back for a day. */
  deleteSet: (request: { readonly id: string }) => DeleteSetReply;
  /** Brings a deleted set back. False where the token is too old, or another set of the same id has come meanwhile. */
  restoreSet: (request: { readonly undo: string }) => boolean;
  /** The deleted sets that can be brought back yet, last first. */
  deletedSets: (request: null) => readonly DeletedSet[];
  /** Puts the version before the last update in its place; asked again it goes forth again. False where there is none. */
  undoSetUpdate: (request: { readonly id: string }) => boolean;

  /** Which tab and frame the asking document stands in, and whether its window is private. */
  whereAmI: (request: null) => Whereabouts;
  /** Whether a tab stands in a private window. Only for the extension's own documents. */
  isPrivate: (request: { readonly tab: number }) => boolean;

  /**
   * All notes, newest change first. Only for the extension's own documents; those with a connection of their own (popup, panel)
   * read them faster by `notesReader` of utils/storage.
   */
  listNotes: (request: Whose) => readonly Note[];
  /** The notes of a page, in the order of their creation. Only for the extension's own documents. */
  notesOnPage: (request: PageOfReader) => readonly Note[];
  /** Where the notes of a page are, without their words, for the engine in it: those in the order of their creation. */
  anchorsOnPage: (request: PageOfReader) => readonly NoteAnchor[];
  /** Whether the page at an address has notes, in windows of the asking one's kind. */
  hasNotes: (request: { readonly url: string }) => boolean;
  /**
   * Keeps a note and, in the same transaction, drops the draft it was typed as, unless that says more by now. `basedOn` is the `changed` time that the
   * editing began with, null for a new note. The reply's note has the new `changed` time. A note that was deleted
   * meanwhile is kept again.
   */
  saveNote: (
    request: Whose & { readonly note: Note; readonly basedOn: string | null; readonly draft: string | null },
  ) => SaveReply;
  /** Deletes the notes of these ids; ids of none are passed over. */
  deleteNotes: (request: Whose & { readonly ids: readonly string[] }) => DeleteReply;
  /** What was deleted and can be brought back, last first. */
  deletedNotes: (request: Whose) => readonly DeletedNotes[];
  /** Brings deleted notes back as they were. False where the token is too old. */
  restoreNotes: (request: Whose & { readonly undo: string }) => boolean;
  /** Lays a part of an import aside until `importNotes` names it. Call it through `importInParts`. */
  stageNotes: (
    request: Whose & { readonly notes: readonly Note[]; readonly seen?: SeenTimes; readonly staging: string },
  ) => StageReply;
  /**
   * Keeps all of these notes as they are, in place of those with the same ids, together with those that were staged under this
   * name; or none of all. A note that is there and was changed after its time in `seen` is not replaced: the imported one is kept
   * beside it.
   */
  importNotes: (
    request: Whose & { readonly notes: readonly Note[]; readonly seen?: SeenTimes; readonly staging?: string },
  ) => ImportReply;

  /** Keeps what is being typed. Call it through `DraftKeeper`. */
  saveDraft: (request: Whose & { readonly draft: TypedDraft; readonly seen: string | null }) => DraftReply;
  /** The drafts of a note or place, newest first. */
  loadDrafts: (request: Whose & { readonly target: string }) => readonly Draft[];
  /** All drafts, newest first. */
  listDrafts: (request: Whose) => readonly Draft[];
  discardDraft: (request: Whose & { readonly id: string }) => void;

  /** The matches that the reader has hidden on a page. */
  hiddenMatches: (request: PageOfReader) => readonly HiddenMatch[];
  hideMatch: (request: PageOfReader & { readonly match: HiddenMatch }) => void;
  /** Shows one match of a page again, as `hideMatch` was told of it. */
  showMatch: (request: PageOfReader & { readonly match: HiddenMatch }) => void;
  /** Shows all matches of a page again; its engines are told by `hiddenChanged`. */
  showHidden: (request: PageOfReader) => void;

  /** Of the note box: what the card around it, open in this frame of the tab, is about; null where none is open. */
  cardPlace: (request: { readonly frame: number }) => NotePlace | null;
  /** Of the note box: it needs so many CSS pixels. */
  cardNoteHeight: (request: { readonly frame: number; readonly height: number }) => undefined;
  /** Of the note box: the reader has pressed Escape in it. */
  shutCard: (request: { readonly frame: number }) => undefined;
  /** Opens the panel about the asking tab, for pages that let no note box in, to write about what the open card is about. */
  writeInPanel: (request: null) => void;
  /** Opens the page that tells how the claims were chosen and how figures are compared. */
  showMethod: (request: null) => void;
  /** Of the panel: what the reader has asked to write about in it since it was last asked; null where nothing. */
  takeWriting: (request: { readonly tab: number }) => NotePlace | null;

  /** How safe the notes are. Only for the extension's own documents. */
  storageState: (request: null) => StorageState;
  /** The reader has taken a backup of all notes. */
  backupTaken: (request: null) => void;
  /** Whether drafts of ClaimReview are offered among the exports. */
  offerClaimReview: (request: { readonly offered: boolean }) => void;

  /** Whether the passages of notes are tinted on their pages. */
  noteMarks: (request: null) => boolean;
  /** Has them tinted, or kept to the lists, from now on and on all open pages. Only for the extension's own documents. */
  showNoteMarks: (request: { readonly on: boolean }) => void;

  /** Whether figures that no claim answers have a faint mark. */
  uncheckedShown: (request: null) => boolean;
  /** Gives them one, or none, from now on and on all open pages. Only for the extension's own documents. */
  showUnchecked: (request: { readonly on: boolean }) => void;

  /** The reader wants to make a claim of a passage of the asking frame: opens the document for it. */
  buildClaim: (request: { readonly anchor: Anchor }) => void;
  /**
   * The same of what is selected on a tab's page, or of all its figures; a page that nobody has read is read for it. False where nothing is
   * selected, or where the browser does not let us in. Only for the extension's own documents.
   */
  buildFromTab: (request: { readonly tab: number; readonly what: 'selection' | 'article' }) => boolean;

  /** How the site of the asking page stands. */
  pageStanding: (request: null) => PageStanding;
  /** How the site of a tab is switched. Only for the extension's own documents. */
  siteState: (request: { readonly tab: number }) => SiteState;
  /** Switches a site on or off; its open tabs follow. */
  switchSite: (request: { readonly host: string; readonly on: boolean }) => void;
}
