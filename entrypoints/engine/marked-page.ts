import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { reasonsFor } from '../../utils/claims/explain.ts';
import { type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import type { Verdict } from '../../utils/claims/verdict.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import type { Ground } from '../../utils/page/background-of.ts';
import { firstInView } from '../../utils/page/first-in-view.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { Looks } from '../../utils/page/looks.ts';
import { createPainter, type HighlightPort, type Paint, type Painter, type Stroke } from '../../utils/page/painter.ts';
import { stillSays, wordsAt } from '../../utils/page/place-words.ts';
import { EMPTY_PAGE, type PageOptions, type PageReading, readPage, readSlices } from '../../utils/page/read-page.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import type { PageLanguages } from './page-languages.ts';

/** A mark and where it stands in the document. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Empty for a mark in the words that stand for a picture, which can be listed but not painted. */
  readonly places: readonly TextPlace[];
  /** Around the first of its places, or the picture itself. */
  readonly element: Element;
}

/** A mark with what stands there, whether the reader sees it or not. */
interface FoundMark extends PlacedMark {
  /** The words at each place when it was read. */
  readonly words: readonly string[];
  readonly isHidden: boolean;
  readonly ground: Ground;
}

/** What is painted beside the marks: passages of notes, figures that no claim answers. */
type Beside = Exclude<Paint, Verdict>;

/** A page that is torn from under three readings in a row is read in one go. */
const MOST_TRIES = 3;
/** Where more of them have changed the page is read as a whole. */
const MOST_PARAGRAPHS = 16;

/** A document with its marks painted on it, and the passages of notes. */
export class MarkedPage {
  readonly #document: Document;
  #sets: readonly ClaimSet[];
  /** What is known of the page beforehand. */
  readonly #known: PageOptions;
  readonly #languages: PageLanguages;
  #compiled: CompiledSets;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #reading: PageReading = EMPTY_PAGE;
  #found: FoundMarks | null = null;
  #placed: readonly FoundMark[] = [];
  #marks: readonly FoundMark[] = [];
  readonly #beside: Record<Beside, readonly (readonly TextPlace[])[]> = { note: [], unchecked: [] };
  #hidden: readonly HiddenMatch[] = [];
  #hiddenCount = 0;
  /** Ends the reading that is under way when another one begins. */
  #overtaken = new AbortController();
  /** Null until it is asked for. */
  #listing: MarksOnPage | null = null;

  constructor(
    document: Document,
    sets: readonly ClaimSet[],
    languages: PageLanguages,
    port: HighlightPort,
    signal: AbortSignal,
    known: PageOptions = {},
  ) {
    this.#known = known;
    this.#document = document;
    this.#sets = sets;
    this.#languages = languages;
    this.#compiled = compileClaimSets(sets, languages.atHand);
    this.#painter = createPainter(port, signal);
    this.#signal = signal;
  }

  /** What is painted, for lists. */
  get listing(): MarksOnPage {
    this.#listing ??= marksOnPage(
      this.#reading.page,
      this.#marks.map(({ mark }) => mark),
      this.#sets,
      this.#hiddenCount,
    );
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

  /** What it is compared with, ready for finding. */
  get compiled(): CompiledSets {
    return this.#compiled;
  }

  /** The claim sets that it is compared with. */
  get sets(): readonly ClaimSet[] {
    return this.#sets;
  }

  /** Compares with these claim sets from the next reading on. False where they are the same as before. */
  useSets(sets: readonly ClaimSet[]): boolean {
    if (JSON.stringify(sets) === JSON.stringify(this.#sets)) return false;
    this.#sets = sets;
    this.#compiled = compileClaimSets(sets, this.#languages.atHand);
    this.#listing = null;
    return true;
  }

  /** Why a mark stands where it does, by the words of the page as last read. */
  reasonsFor(mark: Mark): readonly ReasonOf<string>[] {
    return reasonsFor(mark, this.#reading.page, this.#compiled);
  }

  /**
   * Reads the document slice by slice and paints its marks in place of those before; the first time those that are found early, what is
   * in view first, are painted early. Languages that it speaks are brought as it is seen to speak them. False where another reading has
   * overtaken this one, or the signal has ended it.
   */
  async read(): Promise<boolean> {
    this.#overtaken.abort();
    this.#overtaken = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#overtaken.signal]);
    const reading = await this.#readDocument(signal);
    return reading !== null && this.#findMarks(reading, firstInView(reading), signal);
  }

  /** Looks at what has changed, and at no more. False where the document has to be read again as a whole. */
  async follow({ words, looks }: PageChange): Promise<boolean> {
    if (words === null || looks === null || words.size > MOST_PARAGRAPHS) return false;
    for (const node of looks) if (this.#reading.hasTurned(node as Element)) return false;
    let reading = this.#reading;
    for (const node of words) {
      const again = reading.again(node);
      if (again === null) return false;
      reading = again;
    }
    if (words.size > 0) await this.#findMarks(reading, 0, this.#signal);
    else this.look();
    return true;
  }

  /** Leaves these matches out from now on. */
  hide(matches: readonly HiddenMatch[]): void {
    this.#hidden = matches;
    this.#show(this.#placed);
  }

  /** Paints the passages of notes, or the figures that no claim answers, in place of those before. */
  showBeside(paint: Beside, passages: readonly (readonly TextPlace[])[]): void {
    this.#beside[paint] = passages;
    this.#paint();
  }

  /** Takes away at once what is painted where the words have gone or are others; the reading follows later. */
  dropGone(): void {
    const left = this.#placed.filter(({ places, words }) =>
      places.every((place, at) => stillSays(place, words[at] ?? '')),
    );
    if (left.length < this.#placed.length) this.#show(left);
  }

  /** Looks anew at which marks the reader can see, and on what ground. */
  look(): void {
    const looks = new Looks();
    this.#show(
      this.#placed.map((placed) => ({
        ...placed,
        isHidden: looks.isHidden(placed.element),
        ground: looks.groundOf(placed.element),
      })),
    );
  }

  /** Whether the page has left everything painted as it was. */
  isPainted(): boolean {
    return this.#painter.isThere();
  }

  /** Where a mark of an earlier reading stands now: the same match nearest to its old place; null where it has gone. */
  again(mark: Mark): PlacedMark | null {
    const same = this.#marks.filter(({ mark: other }) => isSameMatch(mark, other));
    const distance = ({ mark: other }: PlacedMark) => Math.abs(other.start - mark.start);
    return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  async #readDocument(signal: AbortSignal): Promise<PageReading | null> {
    const { grammarOf } = this.#compiled;
    const options = { url: this.#document.URL, ...this.#known, grammarOf };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reading = await inSlices(readSlices(this.#document, options), { signal });
      if (reading === null || reading.isWhole) return reading;
    }
    return readPage(this.#document, options);
  }

  /** `from` is the UTF-16 offset in the page's text to begin at. False where the signal has ended it. */
  async #findMarks(reading: PageReading, from: number, signal: AbortSignal): Promise<boolean> {
    this.#reading = reading;
    const isFirst = this.#found === null;
    const placed: FoundMark[] = [];
    const found = await inSlices(this.#slices(reading, from), {
      signal,
      onSlice: (parts) => {
        for (const part of parts) placed.push(...part);
        // More than twice as many as before, so that all painting together takes no longer than two of the last.
        if (isFirst && placed.length > 2 * this.#placed.length) this.#show(placed);
      },
    });
    if (found === null) return false;
    this.#found = found;
    this.#show(placed);
    if (!(await this.#languages.bring(this.#compiled.missing))) return true;
    if (signal.aborted) return false;
    this.#compiled = compileClaimSets(this.#sets, this.#languages.atHand);
    return this.read();
  }

  /** Finds the marks of a reading, where they stand, and how it looks there. */
  *#slices(reading: PageReading, from: number): Generator<readonly FoundMark[], FoundMarks> {
    const looks = new Looks();
    const place = (mark: Mark): readonly FoundMark[] => {
      const places = reading.placesOf(mark.start, mark.end);
      const element = places[0]?.startContainer.parentElement ?? pictureAt(reading, mark.start);
      if (element == null) return [];
      const words = places.map(wordsAt);
      return [{ mark, places, element, words, isHidden: looks.isHidden(element), ground: looks.groundOf(element) }];
    };
    const slices = markSlices(reading.page, this.#compiled, { earlier: this.#found, from });
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (slice.done) return slice.value;
      yield slice.value.flatMap(place);
    }
  }

  #show(placed: readonly FoundMark[]): void {
    this.#placed = placed.toSorted((a, b) => a.mark.start - b.mark.start);
    const seen = this.#placed.filter(({ isHidden }) => !isHidden);
    this.#marks = seen.filter(({ mark }) => !this.#hidden.some((match) => isSameMatch(mark, match)));
    this.#hiddenCount = seen.length - this.#marks.length;
    this.#listing = null;
    this.#paint();
  }

  #paint(): void {
    const strokes: Stroke[] = this.#marks.map(({ mark: { verdict: paint }, ground, places }) => ({
      paint,
      ground,
      places,
    }));
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

/** The picture for which the words at a UTF-16 offset of the page's text stand; null where text does. */
function pictureAt({ page, elementOf }: PageReading, offset: number): Element | null {
  const index = page.blocks.findIndex(({ start, text }) => offset < start + text.length);
  return page.blocks[index]?.kind === 'picture' ? elementOf(index) : null;
}

function isSameMatch(mark: Mark, { set, question, subject, quote }: HiddenMatch): boolean {
  return mark.set === set && mark.question === question && mark.subject === subject && mark.quote === quote;
}
