/** How long changes are gathered, and how much of the page's time answering them may take. */
export interface WatchPace {
  /** From the first change to the answer, in milliseconds, when answers cost nothing. */
  readonly gatherMs: number;
  /** An answer that took a while is followed by a pause of so many times that while. */
  readonly pauseFactor: number;
}

/** What has changed since the last answer. */
export interface PageChange {
  /** The nodes whose words, children or state are others now; null where they are too many to be told one by one. */
  readonly words: ReadonlySet<Node> | null;
  /** The elements whose class or style is another one now; null where they are too many. */
  readonly looks: ReadonlySet<Node> | null;
}

/** What text may have gone, or be another. */
export interface TextLoss {
  /** The text nodes whose words are others; null where they are too many to be told one by one. */
  readonly edited: ReadonlySet<Node> | null;
  /** Whether nodes were taken away. */
  readonly isRemoved: boolean;
}

/** Hears of changes. */
export interface Watcher {
  /** Text may have gone or be another: called at the next frame, before it is drawn. Cheap work only. */
  onGone?(loss: TextLoss): void;
  /** Called in idle time, once for all changes of a while. Its promise settles when it is done with them. */
  onChange(change: PageChange): Promise<void> | void;
}

/** What can be asked of a watch. */
export interface Watch {
  /** Watches these roots too; those that it watches already are passed over. */
  include(roots: readonly Node[]): void;
  /** Has an answer given, as after a change, though none was seen. */
  ask(): void;
}

const PACE: WatchPace = { gatherMs: 500, pauseFactor: 20 };
const IDLE_WITHIN_MS = 2_000;
const LONGEST_PAUSE_MS = 5_000;
/** More changed nodes than this are not told one by one, and not kept. */
const MOST_NODES = 64;
/** Nor are more changes at once than this looked at: to do so costs more than to make them, and pages make a million. */
const MOST_RECORDS = 1_000;

/** What opens and shuts parts of a page, says how they look, or what language they are in. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'contenteditable', 'lang', 'role'];
const LOOKS: ReadonlySet<string | null> = new Set(['class', 'style']);

/**
 * Tells of changes below a node until the signal ends it: in idle time, and never while the document is hidden. A page that changes
 * without end gets a steady share of answers, not all of the time, and no memory but for a few nodes.
 */
export function watchChanges(root: Node, watcher: Watcher, signal: AbortSignal, pace: WatchPace = PACE): Watch {
  const page = root.ownerDocument ?? (root as Document);
  const watched = new WeakSet<Node>();
  let change: Gathered | null = null;
  let isAnswering = false;
  /** What text has gone since the last frame; null where none has. */
  let loss: Loss | null = null;
  let pause = 0;

  const answer = async () => {
    if (signal.aborted) return;
    if (page.hidden) {
      page.addEventListener('visibilitychange', () => void answer(), { once: true, signal });
      return;
    }
    const told = change;
    if (told === null) return;
    change = null;
    isAnswering = true;
    const started = performance.now();
    try {
      await watcher.onChange(told);
    } finally {
      pause = Math.min((performance.now() - started) * pace.pauseFactor, LONGEST_PAUSE_MS);
      isAnswering = false;
      if (change !== null) answerSoon();
    }
  };
  const answerSoon = () => {
    setTimeout(() => requestIdleCallback(() => void answer(), { timeout: IDLE_WITHIN_MS }), pace.gatherMs + pause);
  };
  const sweepSoon = (records: readonly MutationRecord[]) => {
    const areMany = records.length > MOST_RECORDS;
    if (watcher.onGone === undefined || !(areMany || records.some(takesAway))) return;
    const isFirst = loss === null;
    loss ??= { edited: new Set(), isRemoved: false };
    if (areMany) loss = { edited: null, isRemoved: true };
    else for (const record of records) addLoss(record, loss);
    if (!isFirst) return;
    // A hidden document draws no frame.
    requestAnimationFrame(() => {
      const told = loss;
      loss = null;
      if (!signal.aborted && told !== null) watcher.onGone?.(told);
    });
  };
  const gather = (records: readonly MutationRecord[]) => {
    const isFirst = change === null;
    change ??= new Gathered();
    change.add(records);
    sweepSoon(records);
    if (isFirst && !isAnswering) answerSoon();
  };
  const observer = new MutationObserver(gather);
  const include = (roots: readonly Node[]) => {
    for (const other of roots) {
      if (watched.has(other) || signal.aborted) continue;
      watched.add(other);
      observer.observe(other, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
    }
  };
  include([root]);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { include, ask: () => gather([]) };
}

/** The text that has gone in a while. */
interface Loss {
  edited: Set<Node> | null;
  isRemoved: boolean;
}

/** The changes of a while. */
class Gathered implements PageChange {
  words: Set<Node> | null = new Set();
  looks: Set<Node> | null = new Set();

  /** Adds what has happened. */
  add(records: readonly MutationRecord[]): void {
    if (records.length > MOST_RECORDS) {
      this.words = null;
      this.looks = null;
      return;
    }
    for (const { type, target, attributeName } of records) {
      if (type === 'attributes' && LOOKS.has(attributeName)) this.looks = withNode(this.looks, target);
      else this.words = withNode(this.words, target);
    }
  }
}

/** Adds what a change has taken away. */
function addLoss(record: MutationRecord, loss: Loss): void {
  if (record.type === 'characterData') loss.edited = withNode(loss.edited, record.target);
  else loss.isRemoved ||= takesAway(record);
}

/** Whether text may have gone, or be another. */
function takesAway({ type, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || (type === 'childList' && removedNodes.length > 0);
}

function withNode(nodes: Set<Node> | null, node: Node): Set<Node> | null {
  nodes?.add(node);
  return (nodes?.size ?? 0) > MOST_NODES ? null : nodes;
}
