import { render } from 'preact';
import browser from 'webextension-polyfill';
import styles from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import type { CardStatus, NoteBox } from '../../components/card/card-content.ts';
import { summaryOf } from '../../components/card/summary.ts';
import { errorReport } from '../../components/method/error-report.ts';
import tokens from '../../components/tokens.css?inline';
import { boxAround, boxesOf } from '../../utils/page/place-boxes.ts';
import type { Box, Size } from '../../utils/page/place-card.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';
import { CardHost } from './card-host.ts';
import { copyText } from './copy-text.ts';
import type { Actions, CardOnPage, CardParts, CardSubject } from './page-card.ts';

/** How long a framed note box may take to show itself before the reader is sent elsewhere: from opening, and once loaded. */
const NOTE_BOX_MS = 12_000;
const NOTE_BOX_LOADED_MS = 6_000;
const FIRST_HEIGHT = 120;

/** One card, from its opening to its end. */
export class OpenCard implements CardOnPage {
  readonly host: CardHost;
  /** What had the focus before. */
  readonly back: Element | null;
  readonly #document: Document;
  readonly #actions: Actions;
  readonly #life = new AbortController();
  #subject: CardSubject;
  #places: readonly TextPlace[];
  #noteBox: NoteBox;
  #status: CardStatus = 'idle';
  #isPlacing = false;
  #isNoteBoxThere = false;
  /** Whether the line was in the window when the card was last placed, and how large that was. */
  #isLineSeen = false;
  #placedIn: Size | null = null;
  /** Whether the focus goes on into the note box as soon as that is there. */
  #write: boolean;

  constructor({ document, subject, noteFrame, back, write, actions }: CardParts) {
    this.#write = write;
    this.#document = document;
    this.#subject = subject;
    this.#places = subject.places;
    this.#actions = actions;
    this.back = back;
    this.#noteBox =
      subject.content.kind === 'unchecked'
        ? { kind: 'none' }
        : { kind: 'frame', source: noteFrame, height: FIRST_HEIGHT };
    this.host = new CardHost(document, `${tokens}\n${styles}`);
    this.#render();
    this.#listen();
    this.#place();
    this.#makeRoom();
    this.#awaitNoteBox(NOTE_BOX_MS);
    this.host.dialog?.focus({ preventScroll: true });
  }

  isTargetOf(event: Event): boolean {
    return this.host.isTargetOf(event);
  }

  update(subject: CardSubject | null): void {
    this.#places = subject?.places ?? [];
    if (subject !== null) this.#subject = subject;
    this.#render();
    this.#placeSoon();
  }

  setNoteBoxHeight(height: number): void {
    if (this.#noteBox.kind !== 'frame') return;
    this.#isNoteBoxThere = true;
    this.#noteBox = { ...this.#noteBox, height };
    this.#render();
    this.#place();
    if (this.#write) this.host.focusNoteBox();
    else this.host.followNoteBox();
    this.#write = false;
  }

  end(): void {
    this.#life.abort();
    render(null, this.host.frame);
    this.host.remove();
  }

  #render(): void {
    render(
      <Card
        content={this.#subject.content}
        noteBox={this.#noteBox}
        status={this.#status}
        onClose={() => this.#actions.onClosed()}
        onCopy={() => void this.#copy()}
        onHide={() => void this.#hide(true)}
        onUnhide={() => void this.#hide(false)}
        onAddClaim={() => this.#actions.onAddClaim()}
        onReport={() => void this.#report()}
        onMethod={() => this.#actions.onMethod()}
        onWriteElsewhere={() => this.#actions.onWriteElsewhere()}
        onNoteBoxLoad={() => this.#awaitNoteBox(NOTE_BOX_LOADED_MS)}
        onWrite={() => this.#writeNote()}
      />,
      this.host.frame,
    );
  }

  #listen(): void {
    const { signal } = this.#life;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      this.#actions.onClosed();
    };
    this.host.frame.addEventListener('keydown', closeOnEscape, { signal });
    this.host.frame.addEventListener('keydown', (event) => this.#tabIntoNoteBox(event), { signal });
    window.addEventListener('keydown', closeOnEscape, { signal });
    const again = () => this.#placeSoon();
    this.#document.addEventListener('scroll', again, { capture: true, passive: true, signal });
    window.addEventListener('resize', again, { signal });
    const observer = new ResizeObserver(again);
    for (const part of this.host.dialog?.children ?? []) observer.observe(part);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  /**
   * A browser that carries the Tab key into a frame of another process itself leaves the keys of the next moments to the page: they
   * would be lost to the note, and heard.
   */
  #tabIntoNoteBox(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented) return;
    if (this.#write || !this.host.isBeforeNoteBox()) return;
    event.preventDefault();
    this.#writeNote();
  }

  /** Moves the focus into the note box, as soon as that is there. */
  #writeNote(): void {
    if (this.#isNoteBoxThere) this.host.focusNoteBox();
    else this.#write = true;
  }

  #placeSoon(): void {
    if (this.#isPlacing) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => {
      this.#isPlacing = false;
      if (this.#life.signal.aborted) return;
      if (this.host.isThere) this.#place();
      else this.#actions.onClosed();
    });
  }

  /**
   * Puts the card where the line is now. A window made smaller, or a page made larger, carries the line away from a reader who had it
   * in view: then the page follows. Whatever places the card first may find that so, long before the window's own event tells it.
   */
  #place(): void {
    const line = this.#line();
    this.host.place(line);
    const { window: size } = this.host;
    const isResized = size.width !== this.#placedIn?.width || size.height !== this.#placedIn.height;
    const wasSeen = this.#isLineSeen;
    this.#placedIn = size;
    this.#isLineSeen = line !== null && line.bottom > 0 && line.top < size.height;
    if (isResized && wasSeen) this.#makeRoom();
  }

  #line(): Box | null {
    const { places, element } = this.#subject;
    const isPicture = places.length === 0 && element?.isConnected === true;
    return boxAround(boxesOf(this.#places)) ?? (isPicture ? element.getBoundingClientRect() : null);
  }

  /** Scrolls the page where a sheet has little room beside the line, or the line is out of view. */
  #makeRoom(): void {
    const line = this.#line();
    const by = line === null ? 0 : this.host.scrollForRoom(line);
    if (by === 0) return;
    window.scrollBy({ top: by, behavior: 'instant' });
    this.#place();
  }

  #awaitNoteBox(ms: number): void {
    setTimeout(() => {
      if (this.#noteBox.kind !== 'frame' || this.#isNoteBoxThere || this.#life.signal.aborted) return;
      this.#noteBox = { kind: 'panel' };
      this.#render();
    }, ms);
  }

  async #copy(): Promise<void> {
    const { title, URL: url } = this.#document;
    this.#status = (await copyText(this.#document, summaryOf(this.#subject.content, { title, url })))
      ? 'copied'
      : 'not-copied';
    this.#render();
  }

  async #report(): Promise<void> {
    const { content } = this.#subject;
    if (content.kind !== 'mark') return;
    const report = errorReport(content, this.#document.URL, browser.runtime.getManifest().version);
    this.#status = (await copyText(this.#document, report)) ? 'reported' : 'not-copied';
    this.#render();
  }

  async #hide(isHidden: boolean): Promise<void> {
    this.#status = await this.#actions.onHide(isHidden).then(
      () => (isHidden ? 'hidden' : 'idle'),
      () => (isHidden ? 'not-hidden' : 'not-shown'),
    );
    this.#render();
    // The button that had the focus has gone, and its counterpart stands in its place.
    this.host.focusMatchButton();
  }
}
