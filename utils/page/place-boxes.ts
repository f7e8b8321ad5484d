import type { Box } from './place-card.ts';
import type { TextPlace } from './text-places.ts';

/** The boxes of places in the window, one for each line that they run over. Empty for places that have gone from the document. */
export function boxesOf(places: readonly TextPlace[]): DOMRect[] {
  return places.flatMap((place) => {
    const { startContainer: start, startOffset, endContainer: end, endOffset } = place;
    if (!start.isConnected || !end.isConnected || startOffset > start.length || endOffset > end.length) return [];
    const range = start.ownerDocument.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** The smallest box around all of them; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The line of a mark reaches below its text: so far, in CSS pixels, a pointer still means it. */
const SLOP = 4;

/**
 * Index of the stretch of text under a point of the window, or -1. `target` is what the pointer is over: a stretch that something
 * else covers is not meant.
 */
export function stretchAt(
  stretches: readonly (readonly TextPlace[])[],
  target: Node,
  point: { readonly x: number; readonly y: number },
): number {
  return stretches.findIndex(
    (places) =>
      places.some(({ startContainer }) => target.contains(startContainer)) &&
      boxesOf(places).some(
        ({ left, right, top, bottom }) =>
          point.x >= left && point.x <= right && point.y >= top && point.y <= bottom + SLOP,
      ),
  );
}
