/** After so many samples' time the JIT compilers have done most of their work. */
export const WARM_UP = 25;
/** The page has come to rest by then. */
const REST_MS = 100;

/** Milliseconds for one call, over as many calls as fill the time; one at least. */
export function timeOf(call: () => unknown, sampleMs: number): number {
  const start = performance.now();
  let calls = 0;
  let spent = 0;
  do {
    call();
    calls++;
    spent = performance.now() - start;
  } while (spent < sampleMs);
  return spent / calls;
}

/** Lets the browser draw and collect what is left over. */
export function rest(): Promise<void> {
  return new Promise((rested) => setTimeout(rested, REST_MS));
}
