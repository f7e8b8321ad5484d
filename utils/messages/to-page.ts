import type { MarksOnPage } from './marks-on-page.ts';

/** What the extension's own documents may ask of the engine in a frame of a page. */
export interface ToPage {
  listMarks: (request: null) => MarksOnPage;
  /** Scrolls to the mark and tints it; `mark` is its place in the list. False where it is no longer there. */
  showMark: (request: { readonly mark: number }) => boolean;
}
