import { onOneLine, printable } from './printable.ts';

/** What means something in Markdown wherever it stands in a line; `<` and `&` are written as entities. */
const SIGNS = /[\\`*_[\]|~]/g;

/** Foreign text as plain words on one line of a Markdown file. */
export function plain(text: string): string {
  return onOneLine(text)
    .replace(SIGNS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A link; the address must be one that a report may link to. */
export function markdownLink(words: string, address: string): string {
  const destination = address
    .replace(/[()<>\\|`[\]\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;');
  return `[${plain(words)}](${destination})`;
}

/**
 * Markdown that the reader has written, or somebody else whose notes were imported, as it may stand in a report: its
 * formatting stays, but HTML in it is text, links lead nowhere but to addresses of the usual kind, and no picture is loaded.
 * `indent` stands before every line, so that nothing in it can end the list item that it is in.
 */
export function tamed(text: string, indent: string): string {
  const harmless = printable(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('![', '!\\[')
    .replace(/(\]\(\s*|\]:\s*)(?!https?:|mailto:|#)(?=[^\s)]*:)/gi, '$1#');
  return harmless
    .split(/\r\n|\r|\n/)
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}
