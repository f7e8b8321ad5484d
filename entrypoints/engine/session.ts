import { askBackground } from '../../utils/messages/speak.ts';
import type { PageOfReader, Whereabouts } from '../../utils/messages/to-background.ts';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import type { Anchor } from '../../utils/notes/note.ts';
import type { HighlightPort } from '../../utils/page/painter.ts';
import { stretchAt } from '../../utils/page/place-boxes.ts';
import { scrollToPlace } from '../../utils/page/scroll-to-place.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import type { PageChange } from '../../utils/page/watch-changes.ts';
import { BACKGROUND_READINGS } from './background-readings.ts';
import { type About, subjectOf } from './card-subject.ts';
import { selectedPassage } from './describe.ts';
import { MarkFinder } from './mark-finder.ts';
import { MarkWay } from './mark-way.ts';
import { MarkedPage } from './marked-page.ts';
import type { DrawCard } from './page-card.ts';
import { PageNotes } from './page-notes.ts';
import { pageOfReader } from './page-of-reader.ts';
import { watchPointer } from './pointer.ts';
import { stretchMeant } from './stretch-meant.ts';
import { type Stretch, stretchesOn } from './stretches.ts';
import { SubjectCard } from './subject-card.ts';
import { Tint } from './tint.ts';
import { UncheckedFigures } from './unchecked-figures.ts';

interface Parts {
  readonly document: Document;
  /** Fetches what draws cards. */
  readonly bringCard: () => Promise<DrawCard | null>;
  readonly port: HighlightPort;
  readonly where: Whereabouts;
  /** The address of the note box that is framed in the card. */
  readonly noteFrame: string;
  readonly signal: AbortSignal;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** So long the page has for itself before more passages are looked for. */
const REST_MS = 100;

const NOWHERE: readonly TextPlace[] = [];

/** A page in front of the reader: its marks, the passages of its notes, and the card that opens on them. */
export class Session {
  readonly page: MarkedPage;
  readonly notes: PageNotes;
  readonly card: SubjectCard;
  readonly unchecked: UncheckedFigures;
  readonly #document: Document;
  readonly #where: Whereabouts;
  readonly #tint: Tint;
  readonly #way: MarkWay;
  readonly #signal: AbortSignal;
  #findLater: ReturnType<typeof setTimeout> | undefined;
  /** The document's address when it was read last. */
  #address: string;
  /** Where the pointer was last moved to; null where the page was scrolled for the reader since. */
  #pointer: Point | null = null;

  constructor({ document, bringCard, port, where, noteFrame, signal }: Parts) {
    this.#document = document;
    this.#address = document.URL;
    this.#where = where;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#findLater), { once: true });
    this.page = new MarkedPage(document, new MarkFinder(BACKGROUND_READINGS), port, signal);
    this.notes = new PageNotes(document, where);
    this.unchecked = new UncheckedFigures(this.page, signal);
    this.#tint = new Tint(port, signal);
    this.#way = new MarkWay(this.page, this.#tint);
    const whose = () => this.#whose();
    this.card = new SubjectCard({ document, page: this.page, tint: this.#tint, whose, bringCard, noteFrame, signal });
    watchPointer(
      document,
      {
        onClick: (target, point) => {
          const found = this.#at(target, point);
          if (found !== null) this.#open(found.about(), false);
        },
        onHover: (target, point) => {
          this.#pointer = point;
          this.#tint.set('pointer', this.#at(target, point)?.places ?? NOWHERE);
        },
      },
      signal,
    );
  }

  /** Reads the page anew: marks, notes, and what the open card stands at. */
  async read(): Promise<void> {
    this.#address = this.#document.URL;
    if (!(await this.page.read())) return;
    this.unchecked.findSoon();
    this.findNotes();
    this.card.update();
  }

  /** Follows a change of the page, with as little work as it allows. True where the page was read as a whole for it. */
  async follow(change: PageChange): Promise<boolean> {
    const isArrival = this.hasMoved;
    const isWhole = isArrival || !(await this.page.follow(change));
    if (isArrival) await this.#arrive();
    else if (isWhole) await this.read();
    else if (change.words?.size !== 0) {
      this.unchecked.findSoon();
      this.findNotes();
    }
    this.card.update();
    return isWhole;
  }

  /** Whether the page has come to another address without being loaded, by its history. */
  get hasMoved(): boolean {
    return canonicalUrl(this.#address) !== canonicalUrl(this.#document.URL);
  }

  /** What belongs to the page is asked for by its address: matches hidden on it, notes. */
  async #arrive(): Promise<void> {
    this.#address = this.#document.URL;
    this.card.close();
    this.#way.beginAnew();
    await Promise.all([this.loadHidden(), this.notes.load()]);
    await this.read();
  }

  /** Finds the passages of the notes on the page as last read, and paints them. */
  findNotes(): void {
    clearTimeout(this.#findLater);
    this.notes.find(this.page.reading);
    this.page.shown.showBeside(
      'note',
      this.notes.tinted.map(({ places }) => places),
    );
    // Passages that have gone take long to look for: a few at a time, so that the page never waits.
    if (this.notes.isUnfinished && !this.#signal.aborted) {
      this.#findLater = setTimeout(() => this.findNotes(), REST_MS);
    }
  }

  /** Asks which matches the reader has hidden here, and shows the marks without them. */
  async loadHidden(): Promise<void> {
    this.page.shown.hide(await askBackground('hiddenMatches', this.#whose()).catch(() => []));
    this.unchecked.findSoon();
  }

  /** Shows all matches again that the reader has hidden here. */
  async showHidden(): Promise<void> {
    await askBackground('showHidden', this.#whose());
  }

  /** Brings a mark into view and tints it for a moment; with `open` its card opens. False where it is no longer there. */
  show(index: number, open: boolean): boolean {
    const placed = this.#way.goTo(index);
    if (placed === null) return false;
    // The page has moved under the pointer: what it is over now was not meant.
    this.#pointer = null;
    if (open) this.#open({ kind: 'mark', mark: placed.mark }, false);
    return true;
  }

  /** Goes to the next mark or the one before, by the one shown last or by what is in view; an open card goes along. */
  step(by: 1 | -1): boolean {
    const next = this.#way.beside(by);
    return next !== null && this.show(next, this.card.isOpen);
  }

  /**
   * Opens the card of what the reader is at: a mark or noted passage under the pointer, in the selection or in the link that has the
   * focus. Else that of the mark shown last, of the first one in view, or of the first one.
   */
  openCard(): boolean {
    const stretches = this.#stretches;
    const all = stretches.map(({ places }) => places);
    const meant = stretches[stretchMeant(this.#document, all, this.#pointer)];
    if (meant === undefined) return this.show(this.#way.nearest, true);
    this.#open(meant.about(), false);
    return true;
  }

  /** Opens the card with a note box for the selected passage; a mark that is all of it opens its own. */
  noteSelection(): boolean {
    const anchor = selectedPassage(this.#document, this.page);
    if (anchor === null) return false;
    const mark = this.page.marks.find(({ mark: { start, end } }) => start === anchor.start && end === anchor.end);
    this.#open(mark === undefined ? { kind: 'passage', anchor } : { kind: 'mark', mark: mark.mark }, true);
    return true;
  }

  /** Scrolls to the passage of a note and tints it. */
  showNote(id: string): NoteFound {
    const [first, ...others] = this.notes.passages.find((passage) => passage.id === id)?.places ?? [];
    if (first === undefined || !scrollToPlace(first)) return 'lost';
    this.#tint.flash([first, ...others]);
    return this.notes.foundOf(id);
  }

  /** Scrolls to a passage, wherever it stands by now, and tints it. False where it has gone. */
  showPassage(anchor: Anchor): boolean {
    const places = subjectOf({ kind: 'passage', anchor }, this.page)?.places ?? NOWHERE;
    const [first] = places;
    if (first === undefined || !scrollToPlace(first)) return false;
    this.#tint.flash(places);
    return true;
  }

  #open(about: About, write: boolean): void {
    if (this.card.open(about, write) && about.kind === 'mark') this.#way.stopAt(about.mark);
  }

  get #stretches(): readonly Stretch[] {
    return stretchesOn(this.page, this.notes, this.unchecked);
  }

  /** What a card can be opened on under a point of the window. */
  #at(target: Node, point: Point): Stretch | null {
    const stretches = this.#stretches;
    const all = stretches.map(({ places }) => places);
    return stretches[stretchAt(all, target, point)] ?? null;
  }

  #whose(): PageOfReader {
    return pageOfReader(this.#document, this.#where);
  }
}
