import type { HighlightPort } from './painter.ts';

/** The browser's own registry of highlights as a port; null where the browser has none. Ranges are static ones. */
export function highlightRegistry(): HighlightPort | null {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const shown = new Map<string, Highlight>();
  return {
    show(name, places, priority) {
      const highlight = new Highlight();
      for (const place of places) highlight.add(new StaticRange(place));
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      shown.set(name, highlight);
    },
    isShown: (name) => shown.has(name) && CSS.highlights.get(name) === shown.get(name),
    remove(name) {
      // Another copy of the script may have put its own in the place of ours.
      if (CSS.highlights.get(name) === shown.get(name)) CSS.highlights.delete(name);
      shown.delete(name);
    },
  };
}
