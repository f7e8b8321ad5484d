import type { Whose } from './to-background.ts';

/** What is told to whichever of the extension's documents are open. The background hears it too. */
export interface ToViews {
  /** The marks of the sending frame have changed. */
  marksChanged: (request: null) => void;
  /** Notes were saved, deleted or brought in. */
  notesChanged: (request: Whose) => void;
  /** The switch of a site was turned. */
  sitesChanged: (request: null) => void;
}
