/** Work that gives nothing on its way, as part of work that gives lists. */
export function* withNothing<R>(work: Generator<void, R>): Generator<readonly never[], R> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    yield NOTHING;
  }
}

const NOTHING: readonly never[] = [];
