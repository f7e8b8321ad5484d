import { parse } from 'parse5';
import { type PageTree, pageTreeAdapter } from './page-tree-adapter.ts';

/**
 * A document from HTML, by the standard's own rules: the tree is the one that browsers make of it before any script runs. Takes time
 * linear in the text's length and no recursion. It holds what reading a page asks for (page-tree.ts), and no more.
 */
export function parseHtml(html: string): Document {
  return parse<PageTree>(html, { treeAdapter: pageTreeAdapter() }) as unknown as Document;
}
