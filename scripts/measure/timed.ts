/** The measures and marks that a reading of the page leaves in the page's timeline. */
export const READ = 'tallymark:read';
/** How long the page waits for what the background finds. */
export const MATCH = 'tallymark:match';
/** Asking the background, which comes to writing a message. */
export const SEND = 'tallymark:send';
/** A turn of the background's work on a page, where both run in one place. */
export const ANSWER = 'tallymark:answer';
/** Places, what is hidden, on what ground, and the painting itself. */
export const PAINT = 'tallymark:paint';
/** Turns that are left to the page between two slices of work. */
export const TURN = 'tallymark:turn';

/** A reading begins and ends, of the whole page or of what has changed. */
export const START = 'tallymark:start';
export const END = 'tallymark:end';
/** A page's gate and its engine begin to run: the first is where the browser calls the document idle. */
export const LIVES = { gate: 'tallymark:gate', engine: 'tallymark:engine' } as const;
/** All of a page's text is on its way to the background. */
export const SENT = 'tallymark:sent';
/** The first mark of a page stands in the registry of highlights. */
export const FIRST_MARK = 'tallymark:first-mark';

/** Does something and leaves a measure of it. */
export function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start, end: performance.now() });
  return result;
}

/** Begins something, waits until it has come, and leaves a measure of both. */
export async function timedWait<T>(name: string, begin: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await begin();
  } finally {
    performance.measure(name, { start, end: performance.now() });
  }
}

/** Does work that stops now and then, and leaves one measure of all that is done between the stops. */
export function* timedSlices<P, R>(name: string, work: Generator<P, R>): Generator<P, R> {
  let duration = 0;
  for (;;) {
    const start = performance.now();
    const step = work.next();
    duration += performance.now() - start;
    if (!step.done) yield step.value;
    else {
      measureBefore(performance.now(), duration, name);
      return step.value;
    }
  }
}

/** Leaves a measure that ends at a time and is so long. */
function measureBefore(end: number, duration: number, name: string): void {
  performance.measure(name, { start: Math.max(0, end - duration), duration });
}

/** The measures of a name since this was last asked, in milliseconds. */
export function takeMeasured(name: string): readonly { readonly startTime: number; readonly duration: number }[] {
  const measures = performance.getEntriesByName(name, 'measure');
  performance.clearMeasures(name);
  return measures;
}
