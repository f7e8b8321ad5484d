/** What the engine tells whichever of the extension's documents are open. */
export interface ToViews {
  /** The marks of the sending frame have changed. */
  marksChanged: (request: null) => undefined;
}
