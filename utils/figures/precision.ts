import type { FigureKind } from './figure.ts';

/** Takes the noise of binary fractions off what was multiplied or added: 1.1 million is 1,100,000. */
export function exactly(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Fractions in words are as precise as this many per cent: a quarter is 25 ± 2.5. */
const FRACTION_PRECISION = 5;

/**
 * What one of the last digit of a count is worth: of three digits or more that end in zeros, the place of its last other
 * digit, never coarser than the second (2,000 -> 100; 15,000 -> 1,000).
 */
function placeOfCount(value: number, place: number): number {
  const size = Math.abs(value);
  if (size < 100 || !Number.isInteger(size)) return Math.min(place, 1);
  const coarsest = Math.min(10 ** (Math.floor(Math.log10(size) + 1e-9) - 1), place > 1 ? place : Infinity);
  let found = 1;
  while (found < coarsest && size % (found * 10) === 0) found *= 10;
  return found;
}

/** A figure's unit of precision, where `place` is what one of the last place written is worth. */
export function precisionOf(kind: FigureKind, value: number, place: number): number {
  switch (kind) {
    case 'fraction':
      // one in a thousand is no more than twice that
      return Math.min(FRACTION_PRECISION, Math.abs(value));
    case 'money':
    case 'percent':
    case 'points':
    case 'ratio':
      return place;
    case 'number':
    case 'range':
    case 'rate':
    case 'duration':
      return placeOfCount(value, place);
    case 'date':
    case 'ordinal':
    case 'fact':
      return 1;
  }
}
