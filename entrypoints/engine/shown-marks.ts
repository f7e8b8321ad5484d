import type { Verdict } from '../../utils/claims/verdict.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import { Looks } from '../../utils/page/looks.ts';
import { EMPTY_PAGE, type PageReading } from '../../utils/page/page-reading.ts';
import {
  areSamePlaces,
  createPainter,
  type HighlightPort,
  type Paint,
  type Painter,
  type Stroke,
} from '../../utils/page/painter.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { TextLoss } from '../../utils/page/watch-changes.ts';
import { type FoundMark, isSameMatch, PlacedMarks, sayingOf, strokeOf } from './placed-marks.ts';

/** What is painted beside the marks: passages of notes, figures that no claim answers. */
type Beside = Exclude<Paint, Verdict>;

const ANY_LOSS: TextLoss = { edited: null, isRemoved: true };

/** What is painted on a page: of its marks those that can be seen and that the reader has not hidden, and what stands beside them. */
export class ShownMarks {
  readonly #painter: Painter;
  #reading: PageReading = EMPTY_PAGE;
  #placed = new PlacedMarks();
  /** Those of them that are shown, where they stand now; null until they are asked for. */
  #marks: readonly FoundMark[] | null = null;
  #saying = 0;
  readonly #beside: Record<Beside, readonly (readonly TextPlace[])[]> = { note: [], unchecked: [] };
  #hidden: readonly HiddenMatch[] = [];

  constructor(port: HighlightPort, signal: AbortSignal) {
    this.#painter = createPainter(port, signal);
  }

  /** Whether the page has no marks, not even hidden ones. */
  get isEmpty(): boolean {
    return this.#placed.isEmpty;
  }

  /** The page's reading that marks belong to. */
  get reading(): PageReading {
    return this.#reading;
  }

  /** Marks that come from now on belong to this reading; those of before are shown until they are exchanged. */
  turnTo(reading: PageReading): void {
    this.#reading = reading;
  }

  /** In page order; the same list as long as nothing changes. */
  get marks(): readonly FoundMark[] {
    this.#marks ??= this.#placed
      .inOrder()
      .filter((placed) => this.#isShown(placed))
      .map((placed) => this.#whereNow(placed));
    return this.#marks;
  }

  /** How many could be seen but that the reader has hidden their matches. */
  countLeftOut(): number {
    return this.#placed.inOrder().filter((placed) => !placed.isHidden && this.#isLeftOut(placed)).length;
  }

  /** The same number for marks that say the same, wherever they stand. */
  get saying(): number {
    return this.#saying;
  }

  /** Shows these marks, and no others: those whose words have gone or are others since they were placed are left out too. */
  show(marks: Iterable<FoundMark>): void {
    const placed = new PlacedMarks(marks);
    placed.takeGone(ANY_LOSS);
    this.#show(placed);
  }

  /** Shows marks beside those that are shown, with no look at these. */
  showMore(come: readonly FoundMark[]): void {
    if (come.length === 0) return;
    this.#placed.add(come);
    this.#showInstead([], come);
  }

  /** Shows the marks of some blocks, by their indexes, in place of those that they had, with no look at the others. */
  exchange(inBlocks: Iterable<readonly [number, readonly FoundMark[]]>): void {
    const [gone, come]: [FoundMark[], FoundMark[]] = [[], []];
    for (const [block, marks] of inBlocks) {
      const { left, added } = this.#placed.exchange(block, marks);
      gone.push(...left);
      come.push(...added);
    }
    this.#showInstead(gone, come);
  }

  /** Leaves these matches out from now on. */
  hide(matches: readonly HiddenMatch[]): void {
    this.#hidden = matches;
    this.#show(this.#placed);
  }

  /** Shows what stands beside the marks, in place of what did before. */
  showBeside(paint: Beside, passages: readonly (readonly TextPlace[])[]): void {
    const before = this.#beside[paint];
    this.#beside[paint] = passages;
    if (passages.length === before.length && passages.every((places, at) => areSamePlaces(places, before[at] ?? [])))
      return;
    this.#paint();
  }

  /**
   * Takes away at once what is painted where the words have gone or are others; a reading follows later. Looks only at the words of the
   * text nodes that are named.
   */
  dropGone(loss: TextLoss): void {
    const gone = this.#placed.takeGone(loss);
    if (gone.length > 0) this.#showInstead(gone, []);
  }

  /** Looks anew at which marks can be seen, and on what ground. */
  look(): void {
    const looks = new Looks();
    const placed = this.#placed.inOrder().map((mark) => ({
      ...mark,
      isHidden: looks.isHidden(mark.element),
      ground: looks.groundOf(mark.element),
    }));
    this.#show(new PlacedMarks(placed));
  }

  /** Whether the page has left everything painted as it was. */
  isPainted(): boolean {
    return this.#painter.isThere();
  }

  #show(placed: PlacedMarks): void {
    this.#placed = placed;
    this.#marks = null;
    this.#saying = sayingOf(this.marks);
    this.#paint();
  }

  /** Shows marks in place of others, with no look at the rest; both are as in the lists of blocks by now. */
  #showInstead(gone: readonly FoundMark[], come: readonly FoundMark[]): void {
    const from = gone.filter((mark) => this.#isShown(mark));
    const to = come.filter((mark) => this.#isShown(mark));
    this.#saying += sayingOf(to) - sayingOf(from);
    this.#marks = null;
    if (!this.#painter.repaint(from.map(strokeOf), to.map(strokeOf))) this.#paint();
  }

  #isShown(placed: FoundMark): boolean {
    return !placed.isHidden && !this.#isLeftOut(placed);
  }

  /** Whether the reader has hidden the match. */
  #isLeftOut({ mark }: FoundMark): boolean {
    return this.#hidden.some((match) => isSameMatch(mark, match));
  }

  /** A mark at its offsets of now: words before its block may have come or gone since it was found. */
  #whereNow(placed: FoundMark): FoundMark {
    const { mark, block, blockStart } = placed;
    const by = (this.#reading.page.blocks[block]?.start ?? blockStart) - blockStart;
    if (by === 0) return placed;
    return { ...placed, blockStart: blockStart + by, mark: { ...mark, start: mark.start + by, end: mark.end + by } };
  }

  #paint(): void {
    const strokes: Stroke[] = this.marks.map(strokeOf);
    const looks = new Looks();
    for (const paint of ['note', 'unchecked'] as const) {
      for (const places of this.#beside[paint]) {
        const element = places[0]?.startContainer.parentElement;
        strokes.push({ paint, ground: element == null ? 'light' : looks.groundOf(element), places });
      }
    }
    this.#painter.paint(strokes);
  }
}
