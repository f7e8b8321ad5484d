import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import { groundOf } from '../../utils/page/background-of.ts';
import { isHidden } from '../../utils/page/is-hidden.ts';
import { createPainter, type HighlightPort, type Painter, type Stroke } from '../../utils/page/painter.ts';
import { type PageReading, readPage } from '../../utils/page/read-page.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

/** A mark and where it stands in the document. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly places: readonly [TextPlace, ...TextPlace[]];
}

/** A document with its marks painted on it, and the passages of notes. */
export class MarkedPage {
  readonly #document: Document;
  readonly #sets: readonly ClaimSet[];
  readonly #compiled: CompiledSets;
  readonly #painter: Painter;
  #reading: PageReading;
  #marks: readonly PlacedMark[] = [];
  #noted: readonly (readonly TextPlace[])[] = [];
  #hidden: readonly HiddenMatch[] = [];
  #listing: MarksOnPage;

  constructor(document: Document, sets: readonly ClaimSet[], port: HighlightPort, signal: AbortSignal) {
    this.#document = document;
    this.#sets = sets;
    this.#compiled = compileClaimSets(sets);
    this.#painter = createPainter(port, signal);
    this.#reading = readPage(document, { url: document.URL });
    this.#listing = marksOnPage(this.#reading.page, [], sets);
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

  /** Reads the document and paints its marks in place of those before. */
  read(): void {
    this.#reading = readPage(this.#document, { url: this.#document.URL });
    this.#findMarks();
  }

  /** Leaves these matches out from now on. */
  hide(matches: readonly HiddenMatch[]): void {
    this.#hidden = matches;
    this.#findMarks();
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

  #findMarks(): void {
    const { page, placesOf } = this.#reading;
    const found = findMarks(page, this.#compiled);
    this.#marks = found.flatMap((mark) => {
      if (this.#hidden.some((match) => isSameMatch(mark, match))) return [];
      const [first, ...others] = placesOf(mark.start, mark.end);
      const element = first?.startContainer.parentElement;
      if (first === undefined || element == null || isHidden(element)) return [];
      return [{ mark, places: [first, ...others] as const }];
    });
    this.#listing = marksOnPage(
      page,
      this.#marks.map(({ mark }) => mark),
      this.#sets,
    );
    this.#paint();
  }

  #paint(): void {
    const strokes: Stroke[] = this.#marks.map(({ mark, places }) => ({
      paint: mark.verdict,
      ground: groundOfPlaces(places),
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
