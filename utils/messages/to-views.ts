import type { Whose } from './to-background.ts';

/** What is told to whichever of the extension's documents are open. The background hears it too. */
export interface ToViews {
  /** The marks of the sending frame have changed. */
  marksChanged: (request: null) => void;
  /**
   * Notes were saved, deleted or brought in: those of these ids, or with null many. What they say now is not told, since what is
   * sent to tabs comes through the processes of pages.
   */
  notesChanged: (request: Whose & { readonly ids: readonly string[] | null }) => void;
  /** The reader has asked for a note about something on this tab, to be written in the panel: see `takeWriting`. */
  writingAsked: (request: { readonly tab: number }) => void;
  /** Claim sets were brought, changed, switched, moved or deleted: ask for their list anew. */
  setsChanged: (request: null) => void;
  /** The switch of a site was turned. */
  sitesChanged: (request: null) => void;
}
