import type { TextPlace } from './text-places.ts';

/** Brings an element to the middle of the window. False where it is no longer in the document. */
export function scrollToElement(element: Element): boolean {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return element.isConnected;
}

/** Brings a place of the page's text to the middle of the window. False where it is no longer in the document. */
export function scrollToPlace(place: TextPlace): boolean {
  const { startContainer: node } = place;
  if (!node.isConnected || place.endOffset > place.endContainer.length) return false;
  node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(node, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  // A long element around the place may have been centred without the place coming into view.
  if (top < 0 || bottom > window.innerHeight) {
    window.scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
  }
  return true;
}
