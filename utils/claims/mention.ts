/** Somebody named in a sentence: a candidate by id, or null for one whom the contest does not know. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly subject: string | null;
  /** Named by way of another (`his rival`), who stays the one in mind. */
  readonly isDerived?: boolean;
}
