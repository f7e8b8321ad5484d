import type { PageText, TextBlock } from '../claims/page-text.ts';
import { ELEMENT_ROLES, isBlockRole } from './element-role.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { TextPlaces } from './text-places.ts';

/** What a page's reading is made of, as far as one paragraph's new words can be put into it. */
export interface ReadParts {
  readonly page: PageText;
  /** The element in which each block's text begins. */
  readonly elements: readonly (Element | null)[];
  /** Whether a block, by its index, has no words in links to other pages. */
  readonly isUnlinked: (block: number) => boolean;
  /** Of the page's text. The pieces of the paragraph are exchanged in place, so that no earlier reading may use it any longer. */
  readonly places: TextPlaces;
}

/** So many UTF-16 units make a paragraph prose, by which the parts around it are told from lists of headlines. */
const PROSE_LENGTH = 80;

/**
 * The page with the new words of the one paragraph that a changed node stands in; null where that is not all that the change may have
 * touched, so that the page has to be read as a whole. Takes time linear in the paragraph and in the number of the page's blocks.
 */
export function rereadParagraph(parts: ReadParts, changed: Node): ReadParts | null {
  const paragraph = paragraphAround(changed);
  const index = paragraph === null ? null : onlyBlockIn(paragraph, parts);
  const before = index === null ? undefined : parts.page.blocks[index];
  if (paragraph === null || index === null || before === undefined || !parts.isUnlinked(index)) return null;
  const { list, places, times, shadowRoots, isWhole } = gatherBlocks(paragraph);
  const [after, ...others] = list.blocks;
  if (!isWhole || after === undefined || others.length > 0 || times.length > 0 || shadowRoots.length > 0) return null;
  if (!list.isUnlinked(0) || isProse(before.text) !== isProse(after.text) || after.kind !== 'paragraph') return null;
  const longer = after.text.length - before.text.length;
  parts.places.exchange(before.start, before.start + before.text.length, places, longer);
  const moved = (block: TextBlock, at: number): TextBlock => {
    if (at === index) return { ...block, text: after.text };
    return at < index || longer === 0 ? block : { ...block, start: block.start + longer };
  };
  return {
    ...parts,
    page: { ...parts.page, blocks: parts.page.blocks.map(moved) },
    elements: parts.elements.with(index, after.element),
  };
}

/** The element that begins and ends the block around a node, where it is a plain one: `<p>`, `<div>`. */
function paragraphAround(node: Node): Element | null {
  let at: Element | null = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (at !== null) {
    const role = ELEMENT_ROLES.get(at.localName);
    if (role !== undefined && isBlockRole(role)) return role === 'block' ? at : null;
    at = at.parentElement;
  }
  return null;
}

/** Index of the block that is all there is in an element; null where there is none. */
function onlyBlockIn(paragraph: Element, { elements }: ReadParts): number | null {
  let low = 0;
  let high = elements.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element == null || !element.isConnected) return null;
    if (paragraph.contains(element)) {
      const beside = [elements[middle - 1], elements[middle + 1]];
      if (beside.some((other) => other != null && paragraph.contains(other))) return null;
      return middle;
    }
    const where = paragraph.compareDocumentPosition(element);
    if ((where & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0 || element.contains(paragraph)) return null;
    if ((where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

function isProse(text: string): boolean {
  return text.length >= PROSE_LENGTH;
}
