import { stretchAt } from '../../utils/page/place-boxes.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

type Stretches = readonly (readonly TextPlace[])[];

/**
 * Index of the stretch of text that the reader is at: under the pointer, else in the selection, else in the link or control that
 * has the focus. -1 for none. It is the way to a mark in a link, whose click is the page's.
 */
export function stretchMeant(
  document: Document,
  stretches: Stretches,
  pointer: { readonly x: number; readonly y: number } | null,
): number {
  const pointed = pointer === null ? -1 : stretchUnder(document, stretches, pointer);
  if (pointed !== -1) return pointed;
  const selection = document.getSelection();
  if (selection?.isCollapsed === false) {
    const range = selection.getRangeAt(0);
    const selected = stretches.findIndex((places) => places.some((place) => meets(range, place)));
    if (selected !== -1) return selected;
  }
  const { activeElement: focused, body } = document;
  if (focused === null || focused === body) return -1;
  return stretches.findIndex((places) => places.some(({ startContainer }) => focused.contains(startContainer)));
}

function stretchUnder(document: Document, stretches: Stretches, pointer: { readonly x: number; readonly y: number }) {
  const target = document.elementFromPoint(pointer.x, pointer.y);
  return target === null ? -1 : stretchAt(stretches, target, pointer);
}

/** Whether a place has text in common with a range, or touches it. */
function meets(range: Range, { startContainer, startOffset, endContainer, endOffset }: TextPlace): boolean {
  if (!startContainer.isConnected || !endContainer.isConnected || endOffset > endContainer.length) return false;
  return range.comparePoint(endContainer, endOffset) > -1 && range.comparePoint(startContainer, startOffset) < 1;
}
