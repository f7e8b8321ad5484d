/** The measures that a reading of the page leaves in the browser's timeline. */
export const READ = 'tallymark:read';
export const MATCH = 'tallymark:match';
/** Turns that are left to the page between two slices of work. */
export const TURN = 'tallymark:turn';

/** Does something and leaves a measure of it. */
export function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start, end: performance.now() });
  return result;
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
      performance.measure(name, { start: performance.now() - duration, duration });
      return step.value;
    }
  }
}

/** The measures of a name since this was last asked, in milliseconds. */
export function takeMeasured(name: string): readonly { readonly startTime: number; readonly duration: number }[] {
  const measures = performance.getEntriesByName(name, 'measure');
  performance.clearMeasures(name);
  return measures;
}

/** Milliseconds of all measures of a name since this was last asked. Throws where there are none: then nobody measures. */
export function takeSum(name: string): number {
  const measures = takeMeasured(name);
  if (measures.length === 0) throw new Error(`Nothing has been measured as ${name}.`);
  return measures.reduce((sum, { duration }) => sum + duration, 0);
}
