import { marksAfterChange } from '../../utils/claims/changed-marks.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { type CompiledSets, compileClaimSets } from '../../utils/claims/compile.ts';
import { reasonsFor } from '../../utils/claims/explain.ts';
import type { Finding } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import { NOTHING_SHELVED, type ShelvedByLanguage } from '../../utils/claims/shelved-sets.ts';
import { type MarksOnPage, marksOnPage } from '../../utils/messages/marks-on-page.ts';
import { firstInView } from '../../utils/page/first-in-view.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { Looks } from '../../utils/page/looks.ts';
import type { PageReading } from '../../utils/page/page-reading.ts';
import type { HighlightPort } from '../../utils/page/painter.ts';
import { type PageOptions, readPage, readSlices } from '../../utils/page/read-page.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import type { PageLanguages } from './page-languages.ts';
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
  #sets: readonly ClaimSet[];
  #shelved: ShelvedByLanguage;
  /** What is known of the page beforehand. */
  readonly #known: PageOptions;
  readonly #languages: PageLanguages;
  #compiled: CompiledSets;
  readonly #signal: AbortSignal;
  #found: Finding | null = null;
  /** Ends the reading that is under way when another one begins. */
  #overtaken = new AbortController();
  /** How many readings of the whole are under way, those that are overtaken and have not yet ended among them. */
  #underWay = 0;
  /** The last one that was asked for, with the marks that it lists. */
  #listing: { readonly of: readonly PlacedMark[]; readonly list: MarksOnPage } | null = null;

  constructor(
    document: Document,
    sets: readonly ClaimSet[],
    languages: PageLanguages,
    port: HighlightPort,
    signal: AbortSignal,
    { shelved = NOTHING_SHELVED, ...known }: PageOptions & { readonly shelved?: ShelvedByLanguage } = {},
  ) {
    this.#known = known;
    this.#document = document;
    this.#sets = sets;
    this.#shelved = shelved;
    this.#languages = languages;
    this.#compiled = compileClaimSets(sets, languages.atHand, shelved);
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
      this.#sets,
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

  /** What it is compared with, ready for finding. */
  get compiled(): CompiledSets {
    return this.#compiled;
  }

  /** The claim sets that it is compared with. */
  get sets(): readonly ClaimSet[] {
    return this.#sets;
  }

  /** Compares with these claim sets, whose terms may be shelved, from the next reading on. False where they are the same as before. */
  useSets(sets: readonly ClaimSet[], shelved: ShelvedByLanguage): boolean {
    if (JSON.stringify(sets) === JSON.stringify(this.#sets)) return false;
    this.#sets = sets;
    this.#shelved = shelved;
    this.#compiled = compileClaimSets(sets, this.#languages.atHand, shelved);
    this.#listing = null;
    return true;
  }

  /** Why a mark stands where it does, by the words of the page as last read. */
  reasonsFor(mark: Mark): readonly ReasonOf<string>[] {
    return reasonsFor(mark, this.reading.page, this.#compiled);
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
    for (const node of looks) if (this.reading.hasTurned(node as Element)) return false;
    let { reading } = this;
    const changed = new Set<number>();
    for (const node of words) {
      const again = reading.again(node);
      if (again?.changed == null) return false;
      reading = again;
      changed.add(again.changed);
    }
    if (changed.size === 0) this.shown.look();
    else if (!(await this.#findChanged(reading, changed)))
      await this.#findMarks(reading, () => 0, this.#untilOvertaken());
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
    const { grammarOf, teller } = this.#compiled;
    const options = { url: this.#document.URL, ...this.#known, grammarOf, teller };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reading = await inSlices(readSlices(this.#document, options), { signal });
      if (reading === null || reading.isWhole) return reading;
    }
    return readPage(this.#document, options);
  }

  /** `from` tells the UTF-16 offset in the page's text to begin at. False where the signal has ended it. */
  async #findMarks(reading: PageReading, from: () => number, signal: AbortSignal): Promise<boolean> {
    this.shown.turnTo(reading);
    const isFirst = this.#found === null && this.shown.isEmpty;
    const instead: FoundMark[] = [];
    const found = await inSlices(placedSlices(reading, this.#compiled, { earlier: this.#found, from }), {
      signal,
      onSlice: (parts) => {
        const come = parts.flat();
        if (isFirst) this.shown.showMore(come);
        else for (const mark of come) instead.push(mark);
      },
    });
    if (found === null) return false;
    this.#found = found;
    if (!isFirst) this.shown.show(instead);
    return this.#bringMissing();
  }

  /** Finds and paints the marks of blocks whose words have changed, and those of no others. False where all have to be found again. */
  async #findChanged(reading: PageReading, changed: ReadonlySet<number>): Promise<boolean> {
    const page = reading.asFirstRead;
    const after = this.#found && marksAfterChange(page, changed, this.#found, this.#compiled);
    if (after === null) return false;
    this.shown.turnTo(reading);
    this.#found = after.finding;
    const looks = new Looks();
    const placed = [...after.marks].map(
      ([block, marks]) => [block, marks.flatMap((mark) => placeMark(mark, block, page, reading, looks))] as const,
    );
    this.shown.exchange(placed);
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
    this.#compiled = compileClaimSets(this.#sets, this.#languages.atHand, this.#shelved);
    return this.read();
  }
}
