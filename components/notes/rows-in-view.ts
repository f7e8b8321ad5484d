/** The rows of a long list that are worth drawing: from the first, up to but without the last. */
export interface RowsInView {
  readonly from: number;
  readonly to: number;
}

/** So many rows are drawn beyond either edge, so that Tab finds the next one and quick scrolling shows no gap. */
const BEYOND = 6;

/**
 * Which of `count` rows of one height stand in a window of a list, a few beyond either edge included. Lengths in CSS pixels;
 * a scroll position outside the list (it got shorter, or it is pulled over its end) counts as its nearest end.
 */
export function rowsInView(count: number, rowHeight: number, scrolled: number, height: number): RowsInView {
  const top = Math.min(Math.max(scrolled, 0), Math.max(count * rowHeight - height, 0));
  return {
    from: Math.max(Math.floor(top / rowHeight) - BEYOND, 0),
    to: Math.min(Math.ceil((top + height) / rowHeight) + BEYOND, count),
  };
}
