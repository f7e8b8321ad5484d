import { interfaceLanguage } from './interface-language.ts';

/** A number as the interface's language writes it: `1,300` or `1.300`. Rounded to three decimals unless the options say otherwise. */
export function sayNumber(number: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(interfaceLanguage(), options).format(number);
}
