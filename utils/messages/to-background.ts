import type { ClaimSet } from '../claims/claim-set.ts';

/** What pages and the extension's own documents may ask of the background. */
export interface ToBackground {
  /** The gate of the asking frame has opened: put the engine into that frame. */
  injectEngine: (request: null) => undefined;
  /** The reader asks for marks on a tab, whatever its gate says. False where the browser does not let us in. */
  markTab: (request: { readonly tab: number }) => boolean;
  /** The active claim sets, as validated. */
  claimSets: (request: null) => readonly ClaimSet[];
  /** The words of the gate, for a page that found none in storage; writes them there too. */
  gateWords: (request: null) => readonly string[];
}
