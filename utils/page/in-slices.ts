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
 * Does work slice by slice and gives the page its turn in between. What it comes to; null where the signal has aborted before. Throws
 * what the work throws.
 */
export async function inSlices<P, R>(
  work: Generator<P, R>,
  { signal, onSlice, sliceMs = SLICE_MS }: Slicing<P>,
): Promise<R | null> {
  while (!signal.aborted) {
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
    await pageTurn();
  }
  work.return(undefined as never);
  return null;
}

/** Comes back when the page has had its turn: ahead of other scripts' waiting work where the browser knows how, behind it elsewhere. */
function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((turn) => setTimeout(turn, 0));
}
