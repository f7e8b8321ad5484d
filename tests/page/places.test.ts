import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { gatherPage } from '../../utils/page/gather-page.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

/** html, what is looked for in the page's text, and the text of each place it is found at (`|` between text nodes). */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['<p>In all 67 per cent of</p>', '67 per cent', ['67 per cent']],
  ['<p>\n   67 per cent of</p>', '67 per cent', ['67 per cent']],
  ['<p>In all <b>67</b> per <i>cent</i></p>', '67 per cent', ['67| per |cent']],
  ['<p>In <b>6</b>7 per<!-- --> cent of</p>', '67 per cent', ['6|7 per| cent']],
  ['<p>24<sup>[3]</sup> killed</p>', '24 killed', ['24', ' killed']],
  ['<p>24 <span hidden>or 27</span>killed</p>', '24 killed', ['24 ', 'killed']],
  ['<p>24<br>killed</p>', '24\nkilled', ['24|killed']],
  ['<p>One</p><p>two</p>', 'One\ntwo', ['One', 'two']],
  ['<p><span>Ana</span><span>67%</span></p>', 'Ana 67%', ['Ana|67%']],
  ['<p>\ud83d\uddf3 67 %</p>', '67 %', ['67 %']],
];

describe.each(PARSERS)('the way back to the document with $name', ({ parse }) => {
  it.each(CASES)('%s: %j', (html, wanted, expected) => {
    const document = parse(`<html><body><p>Before.</p>${html}<p>After.</p></body></html>`);
    const { page, placesOf } = readPage(document);
    const start = textOf(page).indexOf(wanted);
    expect(start).toBeGreaterThan(0);
    const places = placesOf(start, start + wanted.length);
    expect(places.map((place) => textBetween(document.body, place))).toEqual(expected);
  });

  it.each(CASES)('knows whether %s still says %j', (html, wanted) => {
    const document = parse(`<html><body>${html}</body></html>`);
    const { page, placesOf, isAsRead } = gatherPage(document);
    const block = page.blocks.findIndex(({ text }) => wanted.startsWith(text) || text.includes(wanted));
    const [from, to] = [0, page.blocks[block]?.text.length ?? 0];
    expect(isAsRead(block, from, to)).toBe(true);
    const { start = 0 } = page.blocks[block] ?? {};
    const [{ startContainer: node } = { startContainer: null }] = placesOf(start + to - 1, start + to);
    if (node !== null) node.data = `${node.data.slice(0, -1)}!`;
    expect(isAsRead(block, from, to)).toBe(false);
    expect(isAsRead(block, from, from)).toBe(true);
  });

  it('finds nothing behind the end or in nothing', () => {
    const { placesOf } = readPage(parse('<p>One</p>'));
    expect(placesOf(3, 9)).toEqual([]);
    expect(placesOf(1, 1)).toEqual([]);
    expect(readPage(parse('')).placesOf(0, 5)).toEqual([]);
  });
});

/** The visible text nodes from a place's start to its end, cut at both. */
function textBetween(
  root: Node,
  place: { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number },
): string {
  const nodes = textNodesOf(root);
  return nodes
    .slice(nodes.indexOf(place.startContainer), nodes.indexOf(place.endContainer) + 1)
    .map((node) =>
      node.data.slice(
        node === place.startContainer ? place.startOffset : 0,
        node === place.endContainer ? place.endOffset : undefined,
      ),
    )
    .join('|');
}

function textNodesOf(node: Node): Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textNodesOf);
}
