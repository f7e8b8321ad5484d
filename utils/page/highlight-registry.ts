import type { HighlightPort } from './painter.ts';
import type { TextPlace } from './text-places.ts';

/** A highlight with the range that stands for each place. */
interface Shown {
  readonly highlight: Highlight;
  readonly ranges: Map<TextPlace, StaticRange>;
}

/** The browser's own registry of highlights as a port; null where the browser has none. Ranges are static ones. */
export function highlightRegistry(): HighlightPort | null {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const shown = new Map<string, Shown>();
  const isShown = (name: string) => shown.has(name) && CSS.highlights.get(name) === shown.get(name)?.highlight;
  return {
    show(name, places, priority) {
      const highlight = new Highlight();
      const ranges = new Map<TextPlace, StaticRange>();
      addTo({ highlight, ranges }, places);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      shown.set(name, { highlight, ranges });
    },
    exchange(name, gone, come) {
      const known = shown.get(name);
      if (known === undefined || !isShown(name) || !gone.every((place) => known.ranges.has(place))) return null;
      for (const place of gone) {
        const range = known.ranges.get(place);
        if (range !== undefined) known.highlight.delete(range);
        known.ranges.delete(place);
      }
      addTo(known, come);
      return known.ranges.size;
    },
    rename(name, places) {
      const known = shown.get(name);
      if (known === undefined) return;
      const ranges = [...known.ranges.values()];
      known.ranges.clear();
      for (const [index, place] of places.entries()) {
        const range = ranges[index];
        if (range !== undefined) known.ranges.set(place, range);
      }
    },
    isShown,
    remove(name) {
      // Another copy of the script may have put its own in the place of ours.
      if (CSS.highlights.get(name) === shown.get(name)?.highlight) CSS.highlights.delete(name);
      shown.delete(name);
    },
  };
}

function addTo({ highlight, ranges }: Shown, places: readonly TextPlace[]): void {
  for (const place of places) {
    const range = new StaticRange(place);
    highlight.add(range);
    ranges.set(place, range);
  }
}
