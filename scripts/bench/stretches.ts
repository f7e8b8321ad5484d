/** A stretch of time, in milliseconds. */
export interface Stretch {
  readonly startTime: number;
  readonly duration: number;
}

/** Milliseconds of all stretches together. */
export function sumOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { duration }) => sum + duration, 0);
}

/** The longest time between a start and an end that no stretch has a part in; the stretches come in any order. */
export function longestBetween(stretches: readonly Stretch[], start: number, end: number): number {
  let [longest, from] = [0, start];
  const inOrder = stretches.toSorted((a, b) => a.startTime - b.startTime);
  for (const { startTime, duration } of [...inOrder, { startTime: end, duration: 0 }]) {
    longest = Math.max(longest, startTime - from);
    from = Math.max(from, startTime + duration);
  }
  return longest;
}
