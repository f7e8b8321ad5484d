/** So long, in milliseconds, long work goes on without a rest: shorter than a frame. */
const SLICE_MS = 10;

/** Rests between the pieces of long work, so that the page draws and hears keys meanwhile. */
export class Breather {
  #since = performance.now();

  /** Call it between two pieces: it settles at once, or after a rest where one is due. Throws where the signal has ended the work. */
  async rest(signal: AbortSignal): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise((later) => setTimeout(later));
    signal.throwIfAborted();
    this.#since = performance.now();
  }
}
