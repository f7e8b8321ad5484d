import type { Amount } from './amount.ts';
import type { Unit } from './vocabulary.ts';

/** A number with its unit, where it has one; without bound words. */
export interface Quantity {
  readonly amount: Amount;
  /** UTF-16 offsets, end excluded, with currency sign and unit. */
  readonly start: number;
  readonly end: number;
  readonly unit: Unit | null;
}
