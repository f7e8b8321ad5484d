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
  /** Whether what was shown last under a name is there still: pages can take it away. */
  isShown(name: string): boolean;
  /** Takes a name away; does nothing where there is none. */
  remove(name: string): void;
}

const PAINTS: readonly Paint[] = [...VERDICTS, 'note', 'unchecked'];
const LIGHT_PRIORITY = 1;
const DARK_PRIORITY = 2;

/** The highlight that holds all ranges of a paint, on whatever ground. */
function highlightName(paint: Paint): string {
  return `tallymark-${paint}`;
}

/** Its twin for the ranges on dark ground, which paints over it. */
function darkHighlightName(paint: Paint): string {
  return `${highlightName(paint)}-dark`;
}

export interface Painter {
  /** Paints these strokes in place of all that was painted before. */
  paint(strokes: readonly Stroke[]): void;
  /** Whether all that was painted last is there still. */
  isThere(): boolean;
}

/** A painter on a registry of highlights. What it has painted goes when the signal aborts; after that it paints nothing. */
export function createPainter(port: HighlightPort, signal: AbortSignal): Painter {
  const clear = () => {
    for (const paint of PAINTS) {
      port.remove(highlightName(paint));
      port.remove(darkHighlightName(paint));
    }
  };
  signal.addEventListener('abort', clear, { once: true });
  const painted = new Map<string, readonly TextPlace[]>();
  const show = (name: string, strokes: readonly Stroke[], priority: number) => {
    const places = strokes.flatMap((stroke) => stroke.places);
    const before = painted.get(name);
    if (before !== undefined && areSame(before, places) && port.isShown(name)) return;
    if (places.length > 0) {
      port.show(name, places, priority);
      painted.set(name, places);
    } else if (painted.delete(name)) port.remove(name);
  };
  return {
    paint(strokes) {
      if (signal.aborted) return;
      for (const paint of PAINTS) {
        const own = strokes.filter((stroke) => stroke.paint === paint);
        show(highlightName(paint), own, LIGHT_PRIORITY);
        const dark = own.filter((stroke) => stroke.ground === 'dark');
        show(darkHighlightName(paint), dark, DARK_PRIORITY);
      }
    },
    isThere: () => [...painted.keys()].every((name) => port.isShown(name)),
  };
}

function areSame(some: readonly TextPlace[], others: readonly TextPlace[]): boolean {
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
