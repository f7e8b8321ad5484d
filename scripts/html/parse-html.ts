import { DOMParser } from 'linkedom';

/**
 * A document from HTML, by a parser that needs linear time and no recursion. Like a browser's it always has an `html` element with a
 * `body`, whatever the text is; unlike a browser's it runs no script and knows no style.
 */
export function parseHtml(html: string): Document {
  const parsed = parse(html);
  const isWhole = parsed.documentElement?.localName === 'html' && parsed.documentElement.nextSibling === null;
  return isWhole ? parsed : parse(`<html><body>${html}</body></html>`);
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
