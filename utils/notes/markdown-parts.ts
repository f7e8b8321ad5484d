import { commonCharacter } from './named-characters.ts';

/**
 * What the build puts in the place of packages that the Markdown reader brings along, by the names that it imports: together they weigh
 * more than the reader itself.
 */

/** In place of `linkify-it`: looks for addresses in plain text, which is switched off. */
export class LinkifyIt {}

/** In place of `uc.micro`: the signs by which emphasis begins and ends. */
export const P = /\p{P}/u;
export const S = /\p{S}/u;

/**
 * In place of `entities`: the character that a name stands for (`&eacute;`, with its semicolon), as the browser knows it; what is no name
 * stays as it is. Each name that is not common takes a document of its own: `readMarkdown` sees to it that they are not too many.
 */
export function decodeHTMLStrict(name: string): string {
  const common = commonCharacter(name);
  if (common !== null) return common;
  // Behind a letter: a document's text does not begin with white space, for which there are names too.
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>x${name}`, 'text/html');
  const decoded = (body.textContent ?? '').slice(1);
  // Of names that old pages write without a semicolon browsers read the beginning: `&notit;`.
  return decoded.endsWith(';') && name !== '&semi;' ? name : decoded;
}
