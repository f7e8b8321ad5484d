/**
 * What a figure measures. `range` is a range of plain numbers: a range with a unit has the unit's kind. `fact` is no number on the page
 * but a name in a statement, 1 where it is told of the name and 0 where it is denied; no reading of numbers gives one.
 */
export type FigureKind =
  | 'number'
  | 'percent'
  | 'points'
  | 'fraction'
  | 'ratio'
  | 'range'
  | 'money'
  | 'rate'
  | 'duration'
  | 'date'
  | 'ordinal'
  | 'fact';

/** How the words around a number bound it. */
export type Bound =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'just-over'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'range'
  | 'vague';

/** A number as prose states it, with its bounds and unit. */
export interface Figure {
  /** UTF-16 offset in the text that was read: first unit of the bound word or number. */
  readonly start: number;
  /** UTF-16 offset, excluded: behind the unit, where it has one. */
  readonly end: number;
  readonly kind: FigureKind;
  readonly bound: Bound;
  /**
   * The stated ends, in the figure's own unit; null is an open end. `67 per cent` is 67..67, `at least 24` 24..null,
   * `fewer than 24` null..24, `about 15,000` and `nearly 1,300` the number itself at both ends, `dozens` 24..99.
   * Fractions are shares in per cent (`one in four` 25), ratios the quotient (`two-to-one` 2), dates their first and last
   * day as yyyymmdd, the year being 0 where none is written.
   */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * `percent` (fractions too), `points`, an ISO 4217 code (`XXX` for a currency that is not named in full; `cent`, `penny`),
   * a code with its period (`USD/month`), a duration's unit in the singular (`hour`), `age` for years that someone or
   * something is old, a rate's (`barrel/day`, `people/day`, `count/week`), a measure's (`kilometre`), `basis-point`, of a date
   * the part it is written to (`day`, `month`, `year`, `decade`), or null for a bare number.
   */
  readonly unit: string | null;
  /** The place of the last digit written, by the rule of counts where nothing but a noun follows: 1, 0.1, 100. */
  readonly precision: number;
  /** Set on the two halves of a pair (`51.2 to 44.2 per cent`, `67-30`): which half this is. */
  readonly pair?: 'first' | 'second';
  /** UTF-16 offsets of the noun that stands inside the number, where one does: `un électeur sur quatre`. */
  readonly noun?: { readonly start: number; readonly end: number };
  /** UTF-16 offsets of the number alone, without bound words and unit. */
  readonly numberStart: number;
  readonly numberEnd: number;
}
