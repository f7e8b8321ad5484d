import { DOMParser } from 'linkedom';

const ELEMENT = 1;
const TEXT = 3;

/**
 * A document from HTML, by a parser that needs linear time and no recursion. Like a browser's it always has an `html` element with a
 * `body`, whatever the text is; unlike a browser's it runs no script and knows no style.
 */
export function parseHtml(html: string): Document {
  const parsed = parse(html);
  return isWhole(parsed) ? parsed : parse(`<html><body>${html}</body></html>`);
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** Whether the document is one `html` element, with nothing to read beside it. */
function isWhole(document: Document): boolean {
  const isRead = (node: Node) =>
    node.nodeType === ELEMENT || (node.nodeType === TEXT && /\S/.test(node.nodeValue ?? ''));
  const read = [...document.childNodes].filter(isRead);
  const [first, second] = read;
  return second === undefined && first?.nodeName.toLowerCase() === 'html';
}
