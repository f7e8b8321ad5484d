const MARKER =
  /^(?:[[(]\s*)?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|note \d{1,3})(?:\s*[,;–-]\s*(?:\d{1,3}|[a-z]|[*†‡§¶]))*\s*[\])]?$/iu;
const ORDINAL_LETTER = /^[aeors]$/i;
const LONGEST = 24;
const MOST_NODES = 12;

/**
 * Whether a raised element (`<sup>`) or a link within the page is the marker of a footnote or a reference, which is no part of the
 * sentence it stands in. `before` is the text in front of it: the raised letter of `2e` or `no` belongs to its number or word.
 */
export function isNoteMarker(element: Element, before: string): boolean {
  const text = shortTextOf(element);
  if (text === null || !MARKER.test(text.trim())) return false;
  return !(ORDINAL_LETTER.test(text.trim()) && /(?:\d|\b[IVXLCM]+|\b[nN])$/.test(before));
}

/** The element's text, or null where it is longer than any marker; looks at a few nodes only. */
function shortTextOf(element: Element): string | null {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let seen = 0; node !== null; seen++) {
    if (seen > MOST_NODES || text.length > LONGEST) return null;
    if (node.nodeType === 3) text += (node as Text).data;
    node = nextWithin(node, element);
  }
  return text.length > LONGEST ? null : text;
}

function nextWithin(node: Node, root: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  let at: Node | null = node;
  // No marker is deep.
  for (let up = 0; up <= MOST_NODES && at !== null && at !== root; up++) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
