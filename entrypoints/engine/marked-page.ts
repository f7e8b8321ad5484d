import { atOnce } from '../../utils/claims/at-once.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { NotableFigure } from '../../utils/claims/notable-figures.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import { firstInView } from '../../utils/page/first-in-view.ts';
import { gatherPageSlices, type KnownOfPage } from '../../utils/page/gather-page.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { Looks } from '../../utils/page/looks.ts';
import type { PageReading } from '../../utils/page/page-reading.ts';
import type { HighlightPort } from '../../utils/page/painter.ts';
import { withSettled } from '../../utils/page/settled.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import type { MarkFinder } from './mark-finder.ts';
import { placedSlices, placeMark } from './place-mark.ts';
import { type FoundMark, isSameMatch, type PlacedMark } from './placed-marks.ts';
import { ShownMarks } from './shown-marks.ts';

/** A page that is torn from under three readings in a row is read in one go. */
const MOST_TRIES = 3;
/** Where more of them have changed the page is read as a whole. */
const MOST_PARAGRAPHS = 16;

/** A document with its marks painted on it, and the passages of notes. */
export class MarkedPage {
  readonly shown: ShownMarks;
  readonly #document: Document;
  readonly #finder: MarkFinder;
  /** What is known of the page beforehand. */
  readonly #known: KnownOfPage;
  readonly #signal: AbortSignal;
  /** Whether marks of the page were found before. */
  #isFound = false;
  /** Ends the reading that is under way when another one begins. */
  #overtaken = new AbortController();
  /** How many readings of the whole are under way, those that are overtaken and have not yet ended among them. */
  #underWay = 0;
  /** The last one that was asked for, with the marks that it lists. */
  #listing: { readonly of: readonly PlacedMark[]; readonly list: MarksOnPage } | null = null;

  constructor(
    document: Document,
    finder: MarkFinder,
    port: HighlightPort,
    signal: AbortSignal,
    known: KnownOfPage = {},
  ) {
    this.#known = known;
    this.#document = document;
    this.#finder = finder;
    this.shown = new ShownMarks(port, signal);
    this.#signal = signal;
  }

  /** What is painted, for lists. */
  get listing(): MarksOnPage {
    const { marks } = this;
    if (this.#listing?.of === marks) return this.#listing.list;
    const list = marksOnPage(
      this.reading.page,
      marks.map(({ mark }) => mark),
      this.sets,
      this.shown.countLeftOut(),
    );
    this.#listing = { of: marks, list };
    return list;
  }

  /** The marks as last read, in page order. */
  get marks(): readonly PlacedMark[] {
    return this.shown.marks;
  }

  /** The document as last read. */
  get reading(): PageReading {
    return this.shown.reading;
  }

  /** The claim sets that it was compared with, without the words by which their questions are found. */
  get sets(): readonly ClaimSet[] {
    return this.#finder.sets;
  }

  /** Why a mark stands where it does, by the words of the page as last read. Throws where nobody answers. */
  reasonsFor(mark: Mark): Promise<readonly ReasonOf<string>[]> {
    return this.#finder.reasonsFor(mark, this.reading.gathered);
  }

  /** The figures of the page as last read that are worth a claim. Throws where nobody answers. */
  notableFigures(): Promise<readonly NotableFigure[]> {
    return this.#finder.notableFigures(this.reading.gathered);
  }

  /**
   * Reads the document slice by slice and paints its marks in place of those before; the first time those that are found early, what is
   * in view first, are painted early. False where another reading has overtaken this one, the signal has ended it, or nobody finds marks.
   */
  async read(): Promise<boolean> {
    this.#overtaken.abort();
    this.#overtaken = new AbortController();
    const signal = this.#untilOvertaken();
    this.#underWay++;
    try {
      const reading = await this.#readDocument(signal);
      if (reading === null) return false;
      const from = await inSlices(viewSlice(reading), { signal });
      return from !== null && (await this.#findMarks(reading, from, signal));
    } finally {
      this.#underWay--;
    }
  }

  /**
   * Looks at what has changed, and at no more. False where the document has to be read again as a whole, also where it is being read: that
   * reading may have passed the place before it changed.
   */
  async follow({ words, looks }: PageChange): Promise<boolean> {
    if (this.#underWay > 0) return false;
    if (words === null || looks === null || words.size > MOST_PARAGRAPHS) return false;
    for (const node of looks) if (this.reading.hasTurned(node as Element)) return false;
    let { reading } = this;
    const changed = new Set<number>();
    for (const node of words) {
      const again = reading.again(node);
      if (again?.changed == null) return false;
      reading = again;
      changed.add(again.changed);
    }
    if (changed.size > 0) return this.#findChanged(reading, changed);
    this.shown.look();
    return true;
  }

  /** Where a mark of an earlier reading stands now: the same match nearest to its old place; null where it has gone. */
  again(mark: Mark): PlacedMark | null {
    const same = this.marks.filter(({ mark: other }) => isSameMatch(mark, other));
    const distance = ({ mark: other }: PlacedMark) => Math.abs(other.start - mark.start);
    return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  /** Ends what is begun now when another reading begins, or with the page. */
  #untilOvertaken(): AbortSignal {
    return AbortSignal.any([this.#signal, this.#overtaken.signal]);
  }

  async #readDocument(signal: AbortSignal): Promise<PageReading | null> {
    const options = { url: this.#document.URL, ...this.#known };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reading = await inSlices(gatherPageSlices(this.#document, options), { signal });
      if (reading === null || reading.isWhole) return reading;
    }
    return atOnce(gatherPageSlices(this.#document, options));
  }

  /** `from` is the UTF-16 offset in the page's text to begin at. False where it does not come to its end. */
  async #findMarks(reading: PageReading, from: number, signal: AbortSignal): Promise<boolean> {
    const isFirst = !this.#isFound && this.shown.isEmpty;
    if (isFirst) this.shown.turnTo(reading);
    const instead: FoundMark[] = [];
    const place = (marks: readonly Mark[]) =>
      inSlices(placedSlices(marks, reading), {
        signal,
        onSlice: (parts) => {
          const come = parts.flat();
          if (isFirst) this.shown.showMore(come);
          else for (const mark of come) instead.push(mark);
        },
      });
    const settled = await this.#finder.find(reading.gathered, { from, signal, onMarks: place }).catch(() => null);
    if (settled === null) return false;
    this.#isFound = true;
    this.shown.turnTo(reading.settledAs(withSettled(reading.gathered, settled)));
    if (!isFirst) this.shown.show(instead);
    return true;
  }

  /** Finds and paints the marks of blocks whose words have changed, and those of no others. False where all have to be found again. */
  async #findChanged(reading: PageReading, changed: ReadonlySet<number>): Promise<boolean> {
    const signal = this.#untilOvertaken();
    const page = reading.asFirstRead;
    const texts = Array.from(changed, (index) => [index, page.blocks[index]?.text ?? ''] as const);
    const after = await this.#finder.findChanged(texts, signal).catch(() => null);
    // The reading that has overtaken this one has seen the change.
    if (signal.aborted) return true;
    if (after === null) return false;
    this.shown.turnTo(reading);
    const looks = new Looks();
    this.shown.exchange(
      after.map(
        ([block, marks]) => [block, marks.flatMap((mark) => placeMark(mark, block, page, reading, looks))] as const,
      ),
    );
    return true;
  }
}

/** Where the reader is, as a UTF-16 offset in the page's text: a slice of its own, since it may wait for the page's layout. */
// biome-ignore lint/correctness/useYield: it has nothing to stop for
function* viewSlice(reading: PageReading): Generator<never, number> {
  return firstInView(reading);
}
