import type { HighlightPort } from './painter.ts';

/** The browser's own registry of highlights as a port; null where the browser has none. Ranges are static ones. */
export function highlightRegistry(): HighlightPort | null {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  return {
    show(name, places, priority) {
      const highlight = new Highlight();
      for (const place of places) highlight.add(new StaticRange(place));
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    },
    remove(name) {
      CSS.highlights.delete(name);
    },
  };
}
