/** How long changes are gathered, and how much of the page's time answering them may take. */
export interface WatchPace {
  /** From the first change to the answer, in milliseconds, when answers cost nothing. */
  readonly gatherMs: number;
  /** An answer that took a while is followed by a pause of so many times that while. */
  readonly pauseFactor: number;
}

const PACE: WatchPace = { gatherMs: 500, pauseFactor: 20 };
const IDLE_WITHIN_MS = 2_000;

/**
 * Calls back after the text below a node has changed, until the signal ends it: once for all changes of a while, in idle time,
 * and never while the document is hidden or an answer is still under way. A page that changes without end gets a steady share of
 * answers, not all of the time.
 */
export function watchChanges(
  root: Node,
  onChange: () => void | Promise<void>,
  signal: AbortSignal,
  pace: WatchPace = PACE,
): void {
  const page = root.ownerDocument ?? (root as Document);
  let state: 'calm' | 'waiting' | 'answering' | 'outdated' = 'calm';
  let pause = 0;

  const wait = () => {
    state = 'waiting';
    setTimeout(() => requestIdleCallback(answer, { timeout: IDLE_WITHIN_MS }), pace.gatherMs + pause);
  };
  const finish = (started: number) => {
    pause = (performance.now() - started) * pace.pauseFactor;
    if (state === 'outdated') wait();
    else state = 'calm';
  };
  const answer = () => {
    if (signal.aborted) return;
    if (page.hidden) {
      page.addEventListener('visibilitychange', answer, { once: true, signal });
      return;
    }
    const started = performance.now();
    state = 'answering';
    const answered = onChange();
    if (answered === undefined) finish(started);
    else void answered.finally(() => finish(started));
  };
  const observer = new MutationObserver(() => {
    if (state === 'calm') wait();
    else if (state === 'answering') state = 'outdated';
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
