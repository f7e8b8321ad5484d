import type { CardContent } from '../../components/card/card-content.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

/** What a card is about: content for the reader, places on the page. */
export interface CardSubject {
  readonly content: CardContent;
  readonly places: readonly TextPlace[];
  /** What is pointed at where no place is: a picture. */
  readonly element: Element | null;
}

export interface Actions {
  /** The reader calls the match wrong, or takes that back. Settles when it is kept. */
  onHide(isHidden: boolean): Promise<void>;
  /** The reader wants to make a claim of what the card is about. */
  onAddClaim(): void;
  onWriteElsewhere(): void;
  onMethod(): void;
  onClosed(): void;
}

/** What a card is opened with. */
export interface CardParts {
  readonly document: Document;
  readonly subject: CardSubject;
  /** The address of the note box. */
  readonly noteFrame: string;
  /** What had the focus before. */
  readonly back: Element | null;
  /** Whether the focus goes into the note box. */
  readonly write: boolean;
  readonly actions: Actions;
}

/** One card, from its opening to its end. */
export interface CardOnPage {
  readonly back: Element | null;
  update(subject: CardSubject | null): void;
  setNoteBoxHeight(height: number): void;
  isTargetOf(event: Event): boolean;
  end(): void;
}

/** Draws a card. */
export type DrawCard = (parts: CardParts) => CardOnPage;

/** A card that is to open as soon as cards can be drawn. */
interface WantedCard {
  subject: CardSubject | null;
  readonly write: boolean;
}

/**
 * The card over a page: opens it, keeps it beside its line, and closes it. At most one is open. What draws it weighs as much as all else
 * in some pages, and most pages are read without a card: it is brought when the first one opens.
 */
export class PageCard {
  readonly #document: Document;
  readonly #noteFrame: string;
  readonly #actions: Actions;
  readonly #signal: AbortSignal;
  readonly #bring: () => Promise<DrawCard | null>;
  #draw: DrawCard | null = null;
  #wanted: WantedCard | null = null;
  #open: CardOnPage | null = null;

  /** `noteFrame` is the address of the note box; `bring` fetches what draws cards, null where that can't be had. */
  constructor(
    document: Document,
    noteFrame: string,
    bring: () => Promise<DrawCard | null>,
    actions: Actions,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#noteFrame = noteFrame;
    this.#bring = bring;
    this.#actions = actions;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#open !== null || this.#wanted !== null;
  }

  /** Opens the card, or turns the open one to another subject, and moves the focus into it: to `write`, into its note box. */
  open(subject: CardSubject, write: boolean): void {
    const isAwaited = this.#wanted !== null;
    this.#wanted = { subject, write };
    if (this.#draw !== null) this.#show(this.#draw);
    else if (!isAwaited) void this.#bringAndShow();
  }

  /** The subject again after the page was read anew; null where it has gone from the page. */
  update(subject: CardSubject | null): void {
    if (this.#wanted !== null) this.#wanted.subject = subject;
    this.#open?.update(subject);
  }

  /** The note box has shown itself, and needs so many CSS pixels. */
  setNoteBoxHeight(height: number): void {
    this.#open?.setNoteBoxHeight(height);
  }

  /** Whether an event of the page came from within the card. */
  isTargetOf(event: Event): boolean {
    return this.#open?.isTargetOf(event) ?? false;
  }

  /** Closes the card and gives the focus back to where it was. Does nothing where none is open. */
  close(): void {
    const open = this.#open;
    if (!this.isOpen) return;
    this.#wanted = null;
    this.#open = null;
    open?.end();
    if (open?.back instanceof HTMLElement && open.back !== this.#document.body) {
      open.back.focus({ preventScroll: true });
    }
    this.#actions.onClosed();
  }

  async #bringAndShow(): Promise<void> {
    this.#draw = await this.#bring().catch(() => null);
    if (this.#draw === null) this.close();
    else this.#show(this.#draw);
  }

  #show(draw: DrawCard): void {
    const wanted = this.#wanted;
    if (wanted === null) return;
    if (wanted.subject === null || this.#signal.aborted) {
      this.close();
      return;
    }
    this.#wanted = null;
    const back = this.#open?.back ?? this.#document.activeElement;
    this.#open?.end();
    this.#open = draw({
      document: this.#document,
      subject: wanted.subject,
      noteFrame: this.#noteFrame,
      back,
      write: wanted.write,
      actions: { ...this.#actions, onClosed: () => this.close() },
    });
  }
}
