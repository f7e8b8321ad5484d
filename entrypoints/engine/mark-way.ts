import type { Mark } from '../../utils/claims/mark.ts';
import { boxAround, boxesOf } from '../../utils/page/place-boxes.ts';
import { scrollToElement, scrollToPlace } from '../../utils/page/scroll-to-place.ts';
import type { MarkedPage } from './marked-page.ts';
import type { PlacedMark } from './placed-marks.ts';
import type { Tint } from './tint.ts';

/** The reader's way along the marks of a page; each is named by its place in the list of them. */
export class MarkWay {
  readonly #page: MarkedPage;
  readonly #tint: Tint;
  /** The mark that the reader was at last. */
  #last: number | null = null;

  constructor(page: MarkedPage, tint: Tint) {
    this.#page = page;
    this.#tint = tint;
  }

  /** Brings a mark into view, and tints it for a moment; null where it is no longer there. */
  goTo(index: number): PlacedMark | null {
    const placed = this.#page.marks[index];
    const [first] = placed?.places ?? [];
    if (placed === undefined || !(first ? scrollToPlace(first) : scrollToElement(placed.element))) return null;
    this.#last = index;
    this.#tint.flash(placed.places);
    return placed;
  }

  /** The reader is at a mark without having been brought there. */
  stopAt(mark: Mark): void {
    this.#last = this.#page.marks.findIndex((placed) => placed.mark === mark);
  }

  /** The next mark or the one before, by the one that the reader was at last or by what is in view; null at the end of the way. */
  beside(by: 1 | -1): number | null {
    const next = this.#last === null ? this.#besideView(by) : this.#last + by;
    return next >= 0 && next < this.#page.marks.length ? next : null;
  }

  /** The mark that the reader was at last, else the first one in view or below, else the first one. */
  get nearest(): number {
    if (this.#last !== null) return this.#last;
    const inView = this.#besideView(1);
    return inView < this.#page.marks.length ? inView : 0;
  }

  /** The page is another one: the way begins anew. */
  beginAnew(): void {
    this.#last = null;
  }

  /** The first mark that is not above the window, or the last one that is. */
  #besideView(by: 1 | -1): number {
    const { marks } = this.#page;
    const isBelowTop = ({ places }: PlacedMark) => (boxAround(boxesOf(places))?.bottom ?? -1) >= 0;
    const first = marks.findIndex(isBelowTop);
    const index = first === -1 ? marks.length : first;
    return by === 1 ? index : index - 1;
  }
}
