/** How to cut work. */
export interface Slicing<P> {
  readonly signal: AbortSignal;
  /** Takes what the work has given since the last slice, at each slice's end. */
  readonly onSlice?: (parts: readonly P[]) => void;
  /** How long a slice is, in milliseconds; what the work does between two stops comes on top. */
  readonly sliceMs?: number;
}

/** A third of what the eye takes for one moment, so that what else the page has to do fits in beside it. */
const SLICE_MS = 12;

/**
 * So long work may come ahead of whatever else waits, so that what is in view is marked soon; in milliseconds from its beginning. Firefox
 * runs none of a page's timers as long as other work comes ahead of them: behind work that did so to its end they waited until all of a
 * huge page was read.
 */
const HASTE_MS = 120;

/** And so long at a stretch, then the page's timers have their turn: one piece of work often follows right behind another. */
const AHEAD_MS = 36;

/**
 * Does work slice by slice and gives the page its turn before each, so that none adds to what was done just before. What it comes to;
 * null where the signal has aborted before. Throws what the work throws.
 */
export async function inSlices<P, R>(
  work: Generator<P, R>,
  { signal, onSlice, sliceMs = SLICE_MS }: Slicing<P>,
): Promise<R | null> {
  let turned = performance.now();
  const haste = turned + HASTE_MS;
  for (;;) {
    const now = performance.now();
    const inHaste = now < haste && now - turned < AHEAD_MS;
    await pageTurn(inHaste);
    if (!inHaste) turned = performance.now();
    if (signal.aborted) break;
    const parts: P[] = [];
    const end = performance.now() + sliceMs;
    let step = work.next();
    while (!step.done && performance.now() < end) {
      parts.push(step.value);
      step = work.next();
    }
    if (!step.done) parts.push(step.value);
    onSlice?.(parts);
    if (step.done) return step.value;
  }
  work.return(undefined as never);
  return null;
}

/**
 * Comes back when the page has had its turn: in haste ahead of other scripts' waiting work, where the browser knows how, else behind it.
 */
function pageTurn(inHaste: boolean): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  const soon = inHaste ? scheduler?.yield?.() : undefined;
  return soon ?? new Promise((turn) => setTimeout(turn, 0));
}
