import type { Figure } from './figure.ts';

/** The figure of a date: its UTF-16 offsets, end excluded, its first and last day as yyyymmdd, and the part that it is written to. */
export function dateFigure(
  { start, end, low, high, unit }: Pick<Figure, 'start' | 'end' | 'low' | 'high' | 'unit'>,
  numberStart = start,
): Figure {
  const numberEnd = end;
  return { start, end, kind: 'date', bound: 'exact', low, high, unit, precision: 1, numberStart, numberEnd };
}
