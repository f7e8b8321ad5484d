import { remembered } from './remembered.ts';

const MOST_DECIMALS = 6;

const formats = remembered((language) => ({
  plain: new Intl.NumberFormat(language),
  short: new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }),
  byDecimals: Array.from(
    { length: MOST_DECIMALS + 1 },
    (_, decimals) =>
      new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  ),
}));

/** A number as the interface's language writes it, with up to three decimals: `1,300` or `1.300`. */
export function sayNumber(number: number): string {
  return written(number, formats().plain);
}

/** A number with so many decimals, at most six: 7 with one is `7.0`. */
export function sayDecimals(number: number, decimals: number): string {
  const { plain, byDecimals } = formats();
  return written(number, byDecimals[Math.min(MOST_DECIMALS, decimals)] ?? plain);
}

/** A large number in few signs, with up to three decimals: `1.5 million` or `1,5 millones`. */
export function sayShort(number: number): string {
  return written(number, formats().short);
}

function written(number: number, format: Intl.NumberFormat): string {
  return format.format(number).replace(/^-/, '−');
}
