import type { ClaimSet, Gate } from '../../entrypoints/stand-in/claims.ts';

/** What pages and the extension's own documents may ask of the background. */
export interface ToBackground {
  /** The gate of the asking frame has opened: put the engine into that frame. */
  injectEngine: (request: null) => undefined;
  /** The reader asks for marks on a tab, whatever its gate says. False where the browser does not let us in. */
  markTab: (request: { readonly tab: number }) => boolean;
  /** The active claim sets, as validated. */
  claimSets: (request: null) => readonly ClaimSet[];
  /** The gate of the active claim sets, for a page that found none in storage; writes it there too. */
  gate: (request: null) => Gate;
}
