import { type Box, type Placement, placeCard, type Size, scrollForSheet } from '../../utils/page/place-card.ts';

/** A page's rules against all elements, or against strangers, must not reach the host: `all` comes first, the rest after it. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'absolute'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['overflow', 'visible'],
  ['z-index', '2147483647'],
];

/** Events that the card keeps to itself: a page's shortcuts and focus traps have no business with them. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
];

/** By these a page's focus trap would take the focus back out of the card. */
const FOCUS_EVENTS = ['focus', 'focusin', 'focusout'];

/** What the Tab key stops at in a card. */
const STOPS = 'a[href], button, iframe, [tabindex="0"]';

/** The one element that is added to a page, with the card in its closed shadow root. It is there while the card is open. */
export class CardHost {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #frame: HTMLElement;
  readonly #life = new AbortController();
  #placement: Placement | null = null;

  constructor(document: Document, styles: string) {
    this.#host = document.createElement('div');
    for (const [name, value] of HOST_STYLE) this.#host.style.setProperty(name, value, 'important');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    this.#frame = document.createElement('div');
    this.#frame.className = 'card-frame';
    this.#root.append(sheet, this.#frame);
    for (const type of OWN_EVENTS) this.#root.addEventListener(type, (event) => event.stopPropagation());
    // Traps listen at the document, on the way down: the window comes before it. Nothing of ours needs to hear of these.
    const keep = (event: Event) => {
      const { target, relatedTarget } = event as FocusEvent;
      if (target === this.#host || relatedTarget === this.#host) event.stopImmediatePropagation();
    };
    for (const type of FOCUS_EVENTS) window.addEventListener(type, keep, { capture: true, signal: this.#life.signal });
    // In the top layer no stacking of the page's covers it, and no transform of an ancestor moves it.
    this.#host.popover = 'manual';
    document.documentElement.append(this.#host);
    this.#host.showPopover();
  }

  /** Where the card is rendered. */
  get frame(): HTMLElement {
    return this.#frame;
  }

  /** False where the page has taken the host away. */
  get isThere(): boolean {
    return this.#host.isConnected;
  }

  /** Whether an event of the page came from within the card. */
  isTargetOf(event: Event): boolean {
    return event.target === this.#host;
  }

  get dialog(): HTMLElement | null {
    return this.#frame.querySelector('[role=dialog]');
  }

  /** Puts the card where the line (in the window; null where it has gone) leaves room. */
  place(line: Box | null): void {
    const window = this.window;
    const placement = placeCard(line, window, this.#natural(), this.#placement);
    this.#placement = placement;
    const { style, classList } = this.#frame;
    classList.toggle('card-sheet', placement.kind === 'sheet');
    classList.toggle('card-sheet-top', placement.kind === 'sheet' && placement.side === 'top');
    classList.toggle('card-short', placement.maxHeight < SHORT);
    style.setProperty('--card-height', `${Math.round(placement.maxHeight)}px`);
    if (placement.kind === 'sheet') {
      for (const name of ['left', 'top', 'bottom', 'width']) style.removeProperty(name);
      return;
    }
    // Counted from the host, wherever the page's own layout has put that: so the card moves with the page when it scrolls.
    const origin = this.#host.getBoundingClientRect();
    const isBelow = placement.side === 'below';
    style.left = `${placement.left - origin.left}px`;
    style.top = isBelow ? `${placement.edge - origin.top}px` : 'auto';
    style.bottom = isBelow ? 'auto' : `${origin.top - placement.edge}px`;
    style.width = `${placement.width}px`;
  }

  /** How far the page would have to scroll for the line to be in view, with room for the card beside it. */
  scrollForRoom(line: Box): number {
    const window = this.window;
    if (this.#placement?.kind === 'sheet') return scrollForSheet(line, window, this.#natural());
    return line.bottom > 0 && line.top < window.height ? 0 : (line.top + line.bottom - window.height) / 2;
  }

  /** Moves the focus to the button that hides the match, or takes that back. */
  focusMatchButton(): void {
    this.#frame.querySelector<HTMLElement>('.match')?.focus({ preventScroll: true });
  }

  /** Brings the note box into view and the focus into it. */
  focusNoteBox(): void {
    const box = this.#noteBox;
    if (box === null) return;
    this.#scrollToEndOf(box);
    const focus = () => {
      box.focus({ preventScroll: true });
      // Firefox moves the focus into a framed document of another process by this alone.
      box.contentWindow?.focus();
    };
    focus();
    // Nor does it while it handles a key: then once more, as soon as it has.
    if (this.#root.activeElement !== box) setTimeout(focus);
  }

  /** Whether the note box is the next stop of the Tab key. */
  isBeforeNoteBox(): boolean {
    const { activeElement } = this.#root;
    const stops = [...this.#frame.querySelectorAll(STOPS)];
    return activeElement !== null && stops[stops.indexOf(activeElement) + 1] === this.#noteBox;
  }

  /** Keeps the end of a note box that grows while it is written in, with its buttons, in view. */
  followNoteBox(): void {
    const box = this.#noteBox;
    if (box !== null && this.#root.activeElement === box) this.#scrollToEndOf(box);
  }

  remove(): void {
    this.#life.abort();
    this.#host.remove();
  }

  get #noteBox(): HTMLIFrameElement | null {
    return this.#frame.querySelector('iframe');
  }

  /** Scrolls the card, not the page. The box is the last thing in what scrolls; one that is too high stays as it is. */
  #scrollToEndOf(box: HTMLElement): void {
    for (let at = box.parentElement; at !== null; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight && box.offsetHeight < at.clientHeight) at.scrollTop = at.scrollHeight;
    }
  }

  /** The height at which nothing of the card would have to scroll. */
  #natural(): number {
    const card = this.dialog;
    const body = card?.querySelector('.body');
    if (card == null || body == null) return 0;
    return Math.max(card.scrollHeight, card.offsetHeight - body.clientHeight + body.scrollHeight);
  }

  /** The window without its scroll bars, as far as the reader sees it. */
  get window(): Size {
    const { clientWidth } = this.#host.ownerDocument.documentElement;
    return { width: clientWidth, height: window.innerHeight };
  }
}

/** A card that is lower than this scrolls as a whole: head and foot would leave the rest no room. */
const SHORT = 320;
