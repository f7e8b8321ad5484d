import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import { groundOf } from '../../utils/page/background-of.ts';
import { isHidden } from '../../utils/page/is-hidden.ts';
import { createPainter, type HighlightPort, type Painter } from '../../utils/page/painter.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { scrollToPlace } from '../../utils/page/scroll-to-place.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

const FOCUS = 'tallymark-focus';
const FOCUS_PRIORITY = 0;
const FOCUS_MS = 2_500;

/** A mark and where it stands in the document. */
interface Placed {
  readonly mark: Mark;
  readonly places: readonly [TextPlace, ...TextPlace[]];
}

/** A document with its marks painted on it. */
export class MarkedPage {
  readonly #document: Document;
  readonly #sets: readonly ClaimSet[];
  readonly #compiled: CompiledSets;
  readonly #port: HighlightPort;
  readonly #painter: Painter;
  #placed: readonly Placed[] = [];
  #listing: MarksOnPage;

  constructor(document: Document, sets: readonly ClaimSet[], port: HighlightPort, signal: AbortSignal) {
    this.#document = document;
    this.#sets = sets;
    this.#compiled = compileClaimSets(sets);
    this.#port = port;
    this.#painter = createPainter(port, signal);
    this.#listing = marksOnPage({ blocks: [], title: '', language: null, published: null }, [], sets);
    signal.addEventListener('abort', () => port.remove(FOCUS), { once: true });
  }

  /** What is painted, for lists. */
  get listing(): MarksOnPage {
    return this.#listing;
  }

  /** Reads the document and paints its marks in place of those before. */
  read(): void {
    const { page, placesOf } = readPage(this.#document, { url: this.#document.URL });
    this.#placed = findMarks(page, this.#compiled).flatMap((mark) => {
      const [first, ...others] = placesOf(mark.start, mark.end);
      const element = first?.startContainer.parentElement;
      if (first === undefined || element == null || isHidden(element)) return [];
      return [{ mark, places: [first, ...others] as const }];
    });
    this.#painter.paint(
      this.#placed.map(({ mark, places }) => ({ paint: mark.verdict, ground: groundOfPlace(places[0]), places })),
    );
    this.#listing = marksOnPage(
      page,
      this.#placed.map(({ mark }) => mark),
      this.#sets,
    );
  }

  /** Brings a mark into view and tints it for a moment. False where it is no longer there. */
  show(index: number): boolean {
    const placed = this.#placed[index];
    if (placed === undefined || !scrollToPlace(placed.places[0])) return false;
    this.#port.show(FOCUS, placed.places, FOCUS_PRIORITY);
    setTimeout(() => this.#port.remove(FOCUS), FOCUS_MS);
    return true;
  }
}

function groundOfPlace({ startContainer }: TextPlace) {
  return startContainer.parentElement === null ? 'light' : groundOf(startContainer.parentElement);
}
