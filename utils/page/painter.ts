import { VERDICTS, type Verdict } from '../claims/verdict.ts';
import type { Ground } from './background-of.ts';
import type { TextPlace } from './text-places.ts';

/** What is painted: the verdicts' marks, notes, and the figures that no claim answers. */
export type Paint = Verdict | 'note' | 'unchecked';

/** A stretch of the page to be painted. */
export interface Stroke {
  readonly paint: Paint;
  readonly ground: Ground;
  readonly places: readonly TextPlace[];
}

/** The registry of highlights that paints them, as a browser has it (`CSS.highlights`) or a test fakes it. */
export interface HighlightPort {
  /** Shows these places under a name; a higher priority paints over a lower one. */
  show(name: string, places: readonly TextPlace[], priority: number): void;
  /**
   * Of what is shown under a name, takes some places out and adds others, without a look at the rest. How many it holds then; null
   * where it does not know those that are to go, or the page has taken the name away.
   */
  exchange(name: string, gone: readonly TextPlace[], come: readonly TextPlace[]): number | null;
  /** What is shown under a name goes by these places from now on: the same stretches in the same order. */
  rename(name: string, places: readonly TextPlace[]): void;
  /** Whether what was shown last under a name is there still: pages can take it away. */
  isShown(name: string): boolean;
  /** Takes a name away; does nothing where there is none. */
  remove(name: string): void;
}

const PAINTS: readonly Paint[] = [...VERDICTS, 'note', 'unchecked'];
const LIGHT_PRIORITY = 1;
const DARK_PRIORITY = 2;

/** The highlights: for each paint the one that holds all of its places, and a twin for those on dark ground, which paints over it. */
const NAMES: readonly (readonly [name: string, paint: Paint, ground: Ground | null, priority: number])[] =
  PAINTS.flatMap((paint) => [
    [`tallymark-${paint}`, paint, null, LIGHT_PRIORITY] as const,
    [`tallymark-${paint}-dark`, paint, 'dark', DARK_PRIORITY] as const,
  ]);

export interface Painter {
  /** Paints these strokes in place of all that was painted before. */
  paint(strokes: readonly Stroke[]): void;
  /** Takes some of the strokes away and adds others. False where all have to be painted anew. */
  repaint(gone: readonly Stroke[], come: readonly Stroke[]): boolean;
  /** Whether all that was painted last is there still. */
  isThere(): boolean;
}

/** A painter on a registry of highlights. What it has painted goes when the signal aborts; after that it paints nothing. */
export function createPainter(port: HighlightPort, signal: AbortSignal): Painter {
  const clear = () => {
    for (const [name] of NAMES) port.remove(name);
  };
  signal.addEventListener('abort', clear, { once: true });
  /** By name what was painted last, in its order; null where some of it was taken out, so that the order is not known. */
  const painted = new Map<string, TextPlace[] | null>();
  const show = (name: string, places: readonly TextPlace[], priority: number) => {
    const before = painted.get(name);
    if (before != null && areSamePlaces(before, places) && port.isShown(name)) port.rename(name, places);
    else if (places.length > 0) port.show(name, places, priority);
    else if (painted.delete(name)) port.remove(name);
    if (places.length > 0) painted.set(name, [...places]);
  };
  const exchange = (name: string, gone: readonly TextPlace[], come: readonly TextPlace[], priority: number) => {
    if (gone.length + come.length === 0) return true;
    if (!painted.has(name) && gone.length === 0) {
      show(name, come, priority);
      return true;
    }
    const left = port.exchange(name, gone, come);
    if (gone.length > 0) painted.set(name, null);
    else painted.get(name)?.push(...come);
    if (left === 0) {
      painted.delete(name);
      port.remove(name);
    }
    return left !== null;
  };
  return {
    paint(strokes) {
      if (signal.aborted) return;
      for (const [name, paint, ground, priority] of NAMES) show(name, placesOf(strokes, paint, ground), priority);
    },
    repaint(gone, come) {
      if (signal.aborted) return true;
      return NAMES.every(([name, paint, ground, priority]) =>
        exchange(name, placesOf(gone, paint, ground), placesOf(come, paint, ground), priority),
      );
    },
    isThere: () => [...painted.keys()].every((name) => port.isShown(name)),
  };
}

/** The places of the strokes of a paint, on this ground alone where one is named. */
function placesOf(strokes: readonly Stroke[], paint: Paint, ground: Ground | null): readonly TextPlace[] {
  return strokes
    .filter((stroke) => stroke.paint === paint && (ground === null || stroke.ground === ground))
    .flatMap((stroke) => stroke.places);
}

/** Whether two lists are of the same stretches in the same order. */
export function areSamePlaces(some: readonly TextPlace[], others: readonly TextPlace[]): boolean {
  return (
    some.length === others.length &&
    some.every((place, index) => {
      const other = others[index];
      return (
        place.startContainer === other?.startContainer &&
        place.startOffset === other.startOffset &&
        place.endContainer === other.endContainer &&
        place.endOffset === other.endOffset
      );
    })
  );
}
