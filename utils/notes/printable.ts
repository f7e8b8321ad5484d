import { wellFormed } from './surrogates.ts';

/** Control characters other than tab and line breaks, and those that turn the direction of all that follows. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Most text has nothing of the kind, which is quickly seen. */
const SURELY_PRINTABLE = /^[\t\n\r -~]*$/;

/** The text as a report can show it: well formed, without control characters. */
export function printable(text: string): string {
  return SURELY_PRINTABLE.test(text) ? text : wellFormed(text).replace(CONTROLS, '\uFFFD');
}

/** The same on one line, white space run together. */
export function onOneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
