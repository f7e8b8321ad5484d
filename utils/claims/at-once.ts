/** Does work that could be done in slices to its end, and gives what it comes to. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
