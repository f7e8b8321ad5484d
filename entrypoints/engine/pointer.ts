/** What happens under the pointer; both are told the node and the point of the window. */
interface Reactions {
  onClick(target: Node, point: { readonly x: number; readonly y: number }): void;
  onHover(target: Node, point: { readonly x: number; readonly y: number }): void;
}

/** What a click on it means something to the page. */
const PAGES_OWN =
  'a[href],area,button,input,select,textarea,label,summary,audio,video,iframe,embed,object,[onclick],[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"],[role="checkbox"],[role="menuitem"],[role="option"],[role="switch"]';

/**
 * Tells of plain clicks on the page's text and of where the pointer rests. Never stops or changes an event: a click that means
 * something to the page, and one that ends a selection, are the page's alone.
 */
export function watchPointer(document: Document, { onClick, onHover }: Reactions, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y } = event;
      // Within an open shadow root the event's own target is its host.
      const [target] = event.composedPath();
      const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!isPlain || !(target instanceof Element) || target.closest(PAGES_OWN) !== null) return;
      // Once all of the page's own listeners have had it.
      setTimeout(() => {
        const isSelecting = document.getSelection()?.isCollapsed === false;
        if (!event.defaultPrevented && !isSelecting && !signal.aborted) onClick(target, { x, y });
      });
    },
    { capture: true, signal },
  );

  let next: PointerEvent | null = null;
  let over: EventTarget | undefined;
  document.addEventListener(
    'pointermove',
    (event) => {
      const isWaiting = next !== null;
      next = event;
      [over] = event.composedPath();
      if (isWaiting || event.pointerType === 'touch') return;
      requestAnimationFrame(() => {
        if (next !== null && over instanceof Node) onHover(over, { x: next.clientX, y: next.clientY });
        next = null;
      });
    },
    { capture: true, passive: true, signal },
  );
}
