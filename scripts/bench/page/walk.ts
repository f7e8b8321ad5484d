import { ELEMENT_ROLES, isBlockRole } from '../../../utils/page/element-role.ts';

const DIGIT = /\d/;
const TEXT = 3;

/** The values of `NodeFilter`. */
const SHOW_ELEMENTS_AND_TEXT = 0b101;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;

/**
 * The yardstick: a TreeWalker over a document's text nodes that leaves out the elements which by their name are never read, gathers the
 * text of each block, and tests it for a digit. Answers how many blocks hold one. Whoever looks for figures on a page does as much.
 */
export function walk(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT, filter);
  let withDigit = 0;
  let block: Element | null = null;
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = blockAround(node);
    if (around !== block) {
      if (DIGIT.test(text)) withDigit++;
      text = '';
      block = around;
    }
    text += (node as Text).data;
  }
  return DIGIT.test(text) ? withDigit + 1 : withDigit;
}

/** Lets text pass, and goes into elements that are read. */
function filter(node: Node): number {
  if (node.nodeType === TEXT) return ACCEPT;
  const role = ELEMENT_ROLES.get((node as Element).localName);
  return role === 'skip' || role === 'script' ? REJECT : SKIP;
}

function blockAround(node: Node): Element | null {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    const role = ELEMENT_ROLES.get(at.localName);
    if (role !== undefined && isBlockRole(role)) return at;
  }
  return null;
}
