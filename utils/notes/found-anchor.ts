/** Where an anchor's passage stands now. */
export interface FoundAnchor {
  /** UTF-16 offsets in the page's text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** `exact`: where it was. `moved`: the same words elsewhere. `similar`: near the same words. */
  readonly exactness: 'exact' | 'moved' | 'similar';
}
