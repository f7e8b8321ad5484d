import { marksAfterChange } from '../../utils/claims/changed-marks.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { reasonsFor } from '../../utils/claims/explain.ts';
import { type Finding, type FoundMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import type { Verdict } from '../../utils/claims/verdict.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import type { HiddenMatch } from '../../utils/messages/to-background.ts';
import { firstInView } from '../../utils/page/first-in-view.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { Looks } from '../../utils/page/looks.ts';
import {
  areSamePlaces,
  createPainter,
  type HighlightPort,
  type Paint,
  type Painter,
  type Stroke,
} from '../../utils/page/painter.ts';
import { wordsAt } from '../../utils/page/place-words.ts';
import { EMPTY_PAGE, type PageOptions, type PageReading, readPage, readSlices } from '../../utils/page/read-page.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import type { PageLanguages } from './page-languages.ts';
import { type FoundMark, isSameMatch, type PlacedMark, PlacedMarks, sayingOf, strokeOf } from './placed-marks.ts';

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
  #found: Finding | null = null;
  #placed = new PlacedMarks();
  /** Those of them that are shown, where they stand now; null until they are asked for. */
  #marks: readonly FoundMark[] | null = null;
  #saying = 0;
  readonly #beside: Record<Beside, readonly (readonly TextPlace[])[]> = { note: [], unchecked: [] };
  #hidden: readonly HiddenMatch[] = [];
  /** Ends the reading that is under way when another one begins. */
  #overtaken = new AbortController();
  /** How many readings of the whole are under way, those that are overtaken and have not yet ended among them. */
  #underWay = 0;
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
      this.marks.map(({ mark }) => mark),
      this.#sets,
      this.#placed.inOrder().filter((placed) => !placed.isHidden && this.#isLeftOut(placed)).length,
    );
    return this.#listing;
  }

  /** The marks as last read, in page order. */
  get marks(): readonly PlacedMark[] {
    return this.#shown;
  }

  /** The same number for marks that say the same, wherever they stand. */
  get saying(): number {
    return this.#saying;
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
    const signal = this.#untilOvertaken();
    this.#underWay++;
    try {
      const reading = await this.#readDocument(signal);
      return reading !== null && (await this.#findMarks(reading, () => firstInView(reading), signal));
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
    for (const node of looks) if (this.#reading.hasTurned(node as Element)) return false;
    let reading = this.#reading;
    const changed = new Set<number>();
    for (const node of words) {
      const again = reading.again(node);
      if (again?.changed == null) return false;
      reading = again;
      changed.add(again.changed);
    }
    if (changed.size === 0) this.look();
    else if (!(await this.#findChanged(reading, changed)))
      await this.#findMarks(reading, () => 0, this.#untilOvertaken());
    return true;
  }

  /** Leaves these matches out from now on. */
  hide(matches: readonly HiddenMatch[]): void {
    this.#hidden = matches;
    this.#show(this.#placed);
  }

  /** Paints the passages of notes, or the figures that no claim answers, in place of those before. */
  showBeside(paint: Beside, passages: readonly (readonly TextPlace[])[]): void {
    const before = this.#beside[paint];
    this.#beside[paint] = passages;
    if (passages.length === before.length && passages.every((places, at) => areSamePlaces(places, before[at] ?? [])))
      return;
    this.#paint();
  }

  /**
   * Takes away at once what is painted where the words have gone or are others; the reading follows later. Looks only at the words of these
   * text nodes, where they are named.
   */
  dropGone(edited: ReadonlySet<Node> | null): void {
    const gone = this.#placed.takeGone(edited);
    if (gone.length > 0) this.#showInstead(gone, []);
  }

  /** Looks anew at which marks the reader can see, and on what ground. */
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
    const { grammarOf } = this.#compiled;
    const options = { url: this.#document.URL, ...this.#known, grammarOf };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reading = await inSlices(readSlices(this.#document, options), { signal });
      if (reading === null || reading.isWhole) return reading;
    }
    return readPage(this.#document, options);
  }

  /** `from` tells the UTF-16 offset in the page's text to begin at. False where the signal has ended it. */
  async #findMarks(reading: PageReading, from: () => number, signal: AbortSignal): Promise<boolean> {
    this.#reading = reading;
    const isFirst = this.#found === null && this.#placed.isEmpty;
    const instead: FoundMark[] = [];
    const found = await inSlices(this.#slices(reading, from), {
      signal,
      onSlice: (parts) => {
        const come = parts.flat();
        if (isFirst) this.#showMore(come);
        else for (const mark of come) instead.push(mark);
      },
    });
    if (found === null) return false;
    this.#found = found;
    if (!isFirst) this.#show(new PlacedMarks(instead));
    return this.#bringMissing();
  }

  /** Finds and paints the marks of blocks whose words have changed, and those of no others. False where all have to be found again. */
  async #findChanged(reading: PageReading, changed: ReadonlySet<number>): Promise<boolean> {
    const page = reading.asFirstRead;
    const after = this.#found && marksAfterChange(page, changed, this.#found, this.#compiled);
    if (after === null) return false;
    this.#reading = reading;
    this.#found = after.finding;
    const looks = new Looks();
    const [gone, come]: [FoundMark[], FoundMark[]] = [[], []];
    for (const [block, marks] of after.marks) {
      const placed = marks.flatMap((mark) => placeMark(mark, block, page, reading, looks));
      const { left, added } = this.#placed.exchange(block, placed);
      gone.push(...left);
      come.push(...added);
    }
    this.#showInstead(gone, come);
    await this.#bringMissing();
    return true;
  }

  /**
   * Brings the languages that were missed, and reads again with them, in place of a reading that has begun without them meanwhile too.
   * False where another reading has overtaken that one, or the page's end.
   */
  async #bringMissing(): Promise<boolean> {
    if (!(await this.#languages.bring(this.#compiled.missing))) return true;
    if (this.#signal.aborted) return false;
    this.#compiled = compileClaimSets(this.#sets, this.#languages.atHand);
    return this.read();
  }

  /** Finds the marks of a reading, where they stand, and how it looks there. */
  *#slices(reading: PageReading, from: () => number): Generator<readonly FoundMark[], FoundMarks> {
    const looks = new Looks();
    const { page } = reading;
    // May wait for the page's layout.
    const first = from();
    yield [];
    const slices = markSlices(page, this.#compiled, { earlier: this.#found, from: first });
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (slice.done) return slice.value;
      yield slice.value.flatMap((mark) => placeMark(mark, blockAt(page, mark.start), page, reading, looks));
    }
  }

  #show(placed: PlacedMarks): void {
    this.#placed = placed;
    this.#marks = null;
    this.#saying = sayingOf(this.#shown);
    this.#listing = null;
    this.#paint();
  }

  get #shown(): readonly FoundMark[] {
    this.#marks ??= this.#placed
      .inOrder()
      .filter((placed) => this.#isShown(placed))
      .map((placed) => this.#whereNow(placed));
    return this.#marks;
  }

  /** Shows marks beside those that are shown, with no look at these. */
  #showMore(come: readonly FoundMark[]): void {
    if (come.length === 0) return;
    this.#placed.add(come);
    this.#showInstead([], come);
  }

  /** Shows marks in place of others, with no look at the rest; both are as in the lists of blocks by now. */
  #showInstead(gone: readonly FoundMark[], come: readonly FoundMark[]): void {
    const from = gone.filter((mark) => this.#isShown(mark));
    const to = come.filter((mark) => this.#isShown(mark));
    this.#saying += sayingOf(to) - sayingOf(from);
    this.#marks = null;
    this.#listing = null;
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
    const strokes: Stroke[] = this.#shown.map(strokeOf);
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

/** A mark of a block (by its index) with where it stands and how it looks there, if it stands anywhere. */
function placeMark(mark: Mark, index: number, page: PageText, reading: PageReading, looks: Looks): FoundMark[] {
  const block = page.blocks[index];
  if (block === undefined) return [];
  const places = reading.placesIn(index, mark.start - block.start, mark.end - block.start);
  const picture = block.kind === 'picture' ? reading.elementOf(index) : null;
  const element = places[0]?.startContainer.parentElement ?? picture;
  if (element === null) return [];
  const words = places.map(wordsAt);
  const [isHidden, ground] = [looks.isHidden(element), looks.groundOf(element)];
  return [{ mark, block: index, blockStart: block.start, places, element, words, isHidden, ground }];
}

/** Index of the block that holds a UTF-16 offset of the page's text. */
function blockAt({ blocks }: PageText, offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
