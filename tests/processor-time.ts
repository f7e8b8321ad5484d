/** The milliseconds of the processor that something takes. A machine that is busy with other things does not make them more. */
export function processorMs(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** What takes less is not to be told from chance, such as that its memory was tidied just then. */
const LEAST_MS = 5;

/** Growth that leaves no doubt. More than that is measured anew a few times, for code that has just been optimized anew is slow once. */
const PLAINLY_LINEAR = 6;
const ATTEMPTS = 3;

/**
 * How many times as long something takes at four times the length: about 4 where its time grows in line with the length, 16 where with
 * the square of it. `run` is called a few times at each of both lengths.
 */
export function growthOf(run: (length: number) => unknown, length: number): number {
  const least = (at: number) => Math.min(...[1, 2, 3].map(() => processorMs(() => run(at))));
  run(length);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth > PLAINLY_LINEAR; attempt++) {
    growth = Math.min(growth, least(4 * length) / Math.max(least(length), LEAST_MS));
  }
  return growth;
}
