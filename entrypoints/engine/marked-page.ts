import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { reasonsFor } from '../../utils/claims/explain.ts';
import { type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import { type Ground, groundOf } from '../../utils/page/background-of.ts';
import { firstInView } from '../../utils/page/first-in-view.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { isHidden } from '../../utils/page/is-hidden.ts';
import { createPainter, type HighlightPort, type Painter, type Stroke } from '../../utils/page/painter.ts';
import { EMPTY_PAGE, type PageReading, readPage } from '../../utils/page/read-page.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { PageLanguages } from './page-languages.ts';

/** A mark and where it stands in the document. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly places: readonly [TextPlace, ...TextPlace[]];
  readonly ground: Ground;
}

/** A document with its marks painted on it, and the passages of notes. */
export class MarkedPage {
  readonly #document: Document;
  readonly #sets: readonly ClaimSet[];
  readonly #languages: PageLanguages;
  #compiled: CompiledSets;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #reading: PageReading = EMPTY_PAGE;
  #found: FoundMarks | null = null;
  /** All marks in page order, and those among them that the reader has not hidden. */
  #placed: readonly PlacedMark[] = [];
  #marks: readonly PlacedMark[] = [];
  #noted: readonly (readonly TextPlace[])[] = [];
  #hidden: readonly HiddenMatch[] = [];
  #listing: MarksOnPage;
  /** Ends the reading that is under way when another one begins. */
  #overtaken = new AbortController();

  constructor(
    document: Document,
    sets: readonly ClaimSet[],
    languages: PageLanguages,
    port: HighlightPort,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#sets = sets;
    this.#languages = languages;
    this.#compiled = compileClaimSets(sets, languages.atHand);
    this.#painter = createPainter(port, signal);
    this.#signal = signal;
    this.#listing = marksOnPage(this.#reading.page, [], sets, 0);
  }

  /** What is painted, for lists. */
  get listing(): MarksOnPage {
    return this.#listing;
  }

  /** The marks as last read, in page order. */
  get marks(): readonly PlacedMark[] {
    return this.#marks;
  }

  /** The document as last read. */
  get reading(): PageReading {
    return this.#reading;
  }

  setOf({ set }: Mark): ClaimSet | null {
    return this.#sets.find(({ id }) => id === set) ?? null;
  }

  /** Why a mark stands where it does, by the words of the page as last read. */
  reasonsFor(mark: Mark): readonly ReasonOf<string>[] {
    return reasonsFor(mark, this.#reading.page, this.#compiled);
  }

  /**
   * Reads the document slice by slice, what is in view first, and paints its marks in place of those before; where there are none
   * yet, as they are found. Languages that it speaks are brought as it is seen to speak them. False where another reading has
   * overtaken this one, or the signal has ended it.
   */
  async read(): Promise<boolean> {
    this.#overtaken.abort();
    this.#overtaken = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#overtaken.signal]);
    const { grammarOf } = this.#compiled;
    const reading = readPage(this.#document, { url: this.#document.URL, grammarOf });
    const placed: PlacedMark[] = [];
    const isFirst = this.#found === null;
    if (isFirst) this.#reading = reading;
    const found = await inSlices(this.#slices(reading), {
      signal,
      onSlice: (parts) => {
        for (const part of parts) placed.push(...part);
        // More than twice as many as before, so that all painting together takes no longer than two of the last.
        if (isFirst && placed.length > 2 * this.#placed.length) this.#show(placed);
      },
    });
    if (found === null) return false;
    this.#reading = reading;
    this.#found = found;
    this.#show(placed);
    if (!(await this.#languages.bring(this.#compiled.missing))) return true;
    if (signal.aborted) return false;
    this.#compiled = compileClaimSets(this.#sets, this.#languages.atHand);
    return this.read();
  }

  /** Leaves these matches out from now on. */
  hide(matches: readonly HiddenMatch[]): void {
    this.#hidden = matches;
    this.#show(this.#placed);
  }

  /** Paints the passages of notes, in place of those before. */
  showNoted(passages: readonly (readonly TextPlace[])[]): void {
    this.#noted = passages;
    this.#paint();
  }

  /** Where a mark of an earlier reading stands now: the same match nearest to its old place; null where it has gone. */
  again(mark: Mark): PlacedMark | null {
    const same = this.#marks.filter(({ mark: other }) => isSameMatch(mark, other));
    const distance = ({ mark: other }: PlacedMark) => Math.abs(other.start - mark.start);
    return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  /** Finds the marks of a reading, and where they stand; those that nobody can see are left out. */
  *#slices(reading: PageReading): Generator<readonly PlacedMark[], FoundMarks> {
    const known = { hidden: new Map<Element, boolean>(), grounds: new Map<Element, Ground | null>() };
    const place = (mark: Mark): readonly PlacedMark[] => {
      const [first, ...others] = reading.placesOf(mark.start, mark.end);
      const element = first?.startContainer.parentElement;
      if (first === undefined || element == null || isHidden(element, undefined, known.hidden)) return [];
      return [{ mark, places: [first, ...others], ground: groundOf(element, undefined, known.grounds) }];
    };
    const slices = markSlices(reading.page, this.#compiled, { earlier: this.#found, from: firstInView(reading) });
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (slice.done) return slice.value;
      yield slice.value.flatMap(place);
    }
  }

  #show(placed: readonly PlacedMark[]): void {
    this.#placed = placed.toSorted((a, b) => a.mark.start - b.mark.start);
    this.#marks = this.#placed.filter(({ mark }) => !this.#hidden.some((match) => isSameMatch(mark, match)));
    const marks = this.#marks.map(({ mark }) => mark);
    const hidden = this.#placed.length - marks.length;
    this.#listing = marksOnPage(this.#reading.page, marks, this.#sets, hidden);
    this.#paint();
  }

  #paint(): void {
    const strokes: Stroke[] = this.#marks.map(({ mark: { verdict: paint }, ground, places }) => ({
      paint,
      ground,
      places,
    }));
    for (const places of this.#noted) strokes.push({ paint: 'note', ground: groundOfPlaces(places), places });
    this.#painter.paint(strokes);
  }
}

function isSameMatch(mark: Mark, { set, question, subject, quote }: HiddenMatch): boolean {
  return mark.set === set && mark.question === question && mark.subject === subject && mark.quote === quote;
}

function groundOfPlaces([first]: readonly TextPlace[]) {
  const element = first?.startContainer.parentElement;
  return element == null ? 'light' : groundOf(element);
}
