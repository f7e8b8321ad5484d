/** UTF-16 offsets in a text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many units two spans share. */
export function sharedUnits(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
