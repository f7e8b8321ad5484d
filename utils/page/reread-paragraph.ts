import type { PageText } from '../claims/page-text.ts';
import { ELEMENT_ROLES, isBlockRole } from './element-role.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { GatheredText } from './gathered-text.ts';
import type { Piece } from './text-places.ts';
import { withBlockText } from './with-block-text.ts';

/** What a page's reading is made of, as far as one paragraph's new words can be put into it. */
export interface ReadParts {
  /** With every block at the offset at which it was first read: one that has changed since moves no other. */
  readonly page: PageText;
  /** The same before it was settled. */
  readonly gathered: GatheredText;
  /** Index of the block that has changed last; null where none has. */
  readonly changed: number | null;
  /** The element in which each block's text begins. */
  readonly elements: readonly (Element | null)[];
  /** How many units of a block, by its index, stand in links to other pages. */
  readonly linkedIn: (block: number) => number;
  /** Each block's way back to the document. */
  readonly pieces: readonly (readonly Piece[])[];
}

/** So many UTF-16 units make a paragraph prose, by which the parts around it are told from lists of headlines. */
const PROSE_LENGTH = 80;

/** How many elements deep a block's words may begin in its paragraph, to be found at once. */
const DEPTH = 3;

/**
 * The page with the new words of the one paragraph that a changed node stands in; null where that is not all that the change may have
 * touched, so that the page has to be read as a whole. Takes time linear in the paragraph, but for copies of lists.
 */
export function rereadParagraph(parts: ReadParts, changed: Node): ReadParts | null {
  const paragraph = paragraphAround(changed);
  const index = paragraph === null ? null : onlyBlockIn(paragraph, parts);
  const before = index === null ? undefined : parts.page.blocks[index];
  if (paragraph === null || index === null || before === undefined) return null;
  const { list, times, shadowRoots, isWhole } = gatherBlocks(paragraph);
  const [after, ...others] = list.blocks;
  if (!isWhole || after === undefined || others.length > 0 || times.length > 0 || shadowRoots.length > 0) return null;
  if (
    list.linkedIn(0) !== parts.linkedIn(index) ||
    isProse(before.text) !== isProse(after.text) ||
    after.kind !== 'paragraph'
  )
    return null;
  return {
    ...parts,
    page: withBlockText(parts.page, index, after.text),
    gathered: withBlockText(parts.gathered, index, after.text),
    changed: index,
    elements: parts.elements.with(index, after.element),
    pieces: parts.pieces.with(index, after.pieces),
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
  const index = paragraph.isConnected ? someBlockIn(paragraph, elements) : null;
  if (index === null) return null;
  const beside = [elements[index - 1], elements[index + 1]];
  // One that was taken away may have stood there too.
  const mayBeInside = (other: Element) => !other.isConnected || paragraph.contains(other);
  return beside.some((other) => other != null && mayBeInside(other)) ? null : index;
}

/** Index of a block that begins in an element; null where there is none. */
function someBlockIn(paragraph: Element, elements: readonly (Element | null)[]): number | null {
  // Nearly always the paragraph's own words come first, or what begins it: to find that is faster than to ask the document once for the order
  // of two of a parent's thousand children.
  let first: Element | null = paragraph;
  for (let depth = 0; depth < DEPTH && first !== null; depth++) {
    const index = elements.indexOf(first);
    if (index >= 0) return index;
    first = first.firstElementChild;
  }
  return blockInOrder(paragraph, elements);
}

/** The same by the order in which the blocks stand in the document. */
function blockInOrder(paragraph: Element, elements: readonly (Element | null)[]): number | null {
  let low = 0;
  let high = elements.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element == null || !element.isConnected) return null;
    if (paragraph.contains(element)) return middle;
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
