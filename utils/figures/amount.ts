/** How a number is put: plainly, as a part of a whole, as a multiple, vaguely, or as a place in an order. */
export type AmountForm = 'number' | 'fraction' | 'ratio' | 'vague' | 'ordinal';

/** A number by itself, without bound words and unit. */
export interface Amount {
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly form: AmountForm;
  /** Fractions are shares of one here: 0.25. */
  readonly low: number;
  readonly high: number;
  /** What one of the last place written is worth. */
  readonly place: number;
  /** The last scale written behind the number, 1 for none. */
  readonly scale: number;
  readonly digits: boolean;
  /** The noun between the numbers of a share: `un électeur sur quatre`. */
  readonly noun?: { readonly start: number; readonly end: number };
  /** In digits without separators, decimals, scale or anything else. */
  readonly bare: boolean;
}
