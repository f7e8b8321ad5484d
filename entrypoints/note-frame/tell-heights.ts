import { askBackground } from '../../utils/messages/speak.ts';

/** Room for the focus ring at the lower edge. */
const EDGE = 4;

/** Tells the card how much room the note box needs, now and whenever that changes, until the signal ends it. */
export function tellHeights(root: HTMLElement, frame: number, signal: AbortSignal): void {
  const tellHeight = () => {
    const height = Math.ceil(root.getBoundingClientRect().height) + EDGE;
    // Fails where the card was shut meanwhile, which needs no height any more.
    askBackground('cardNoteHeight', { frame, height }).catch(() => null);
  };
  // At once too: Chromium draws nothing in a frame that is out of view, and an observer would not be called before it is scrolled to.
  tellHeight();
  const observer = new ResizeObserver(tellHeight);
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
