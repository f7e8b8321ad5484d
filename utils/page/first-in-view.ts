import type { PageReading } from './page-reading.ts';

/**
 * Where the text that is in view begins, as a UTF-16 offset of the page's text; 0 at the top of a page. Halves the list of blocks
 * until it has the first that reaches into the window, so that it asks for few boxes: pages run downwards, but for some columns.
 */
export function firstInView({ page: { blocks }, elementOf }: PageReading): number {
  let [low, high] = [0, blocks.length];
  if ((elementOf(0)?.getBoundingClientRect().bottom ?? 0) >= 0) return 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isAbove = (elementOf(middle)?.getBoundingClientRect().bottom ?? 0) < 0;
    if (isAbove) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.start ?? 0;
}
