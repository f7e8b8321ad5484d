import type { PageText } from '../../utils/claims/page-text.ts';
export interface ReadPage {
  readonly page: PageText;
  rangeOf(start: number, end: number): StaticRange | null;
}
export function readPage(doc: Document): ReadPage {
  const nodes: { node: Text; start: number }[] = [];
  const blocks: PageText['blocks'][number][] = [];
  let at = 0;
  for (const p of doc.querySelectorAll('p')) {
    const node = p.firstChild;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: at });
    blocks.push({
      text: node.data,
      start: at,
      kind: 'paragraph',
      language: 'en',
      headings: [],
      headers: [],
      entryDate: null,
    });
    at += node.data.length + 1;
  }
  return {
    page: { blocks, title: doc.title, language: 'en', published: null },
    rangeOf(start, end) {
      const hit = nodes.find((n) => n.start <= start && end <= n.start + n.node.data.length);
      return hit
        ? new StaticRange({
            startContainer: hit.node,
            startOffset: start - hit.start,
            endContainer: hit.node,
            endOffset: end - hit.start,
          })
        : null;
    },
  };
}
