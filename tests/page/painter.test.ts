import { describe, expect, it } from 'vitest';
import { createPainter, type HighlightPort, type Stroke } from '../../utils/page/painter.ts';
import type { TextPlace } from '../../utils/page/text-places.ts';

interface Shown {
  readonly places: readonly TextPlace[];
  readonly priority: number;
}

/** A registry that only remembers. */
function fakeRegistry(): HighlightPort & { readonly shown: Map<string, Shown> } {
  const shown = new Map<string, Shown>();
  return {
    shown,
    show: (name, places, priority) => void shown.set(name, { places, priority }),
    isShown: (name) => shown.has(name),
    remove: (name) => void shown.delete(name),
  };
}

function aStroke(stroke: Partial<Stroke> = {}): Stroke {
  const node = {} as Text;
  const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 };
  return { paint: 'agrees', ground: 'light', places: [place], ...stroke };
}

describe('the painter', () => {
  it('holds all places under the verdict, those on dark ground again in a twin above it', () => {
    const registry = fakeRegistry();
    const light = aStroke();
    const dark = aStroke({ ground: 'dark' });
    createPainter(registry, new AbortController().signal).paint([light, dark]);
    expect([...registry.shown.keys()]).toEqual(['tallymark-agrees', 'tallymark-agrees-dark']);
    const all = registry.shown.get('tallymark-agrees');
    const twin = registry.shown.get('tallymark-agrees-dark');
    expect(all?.places).toEqual([...light.places, ...dark.places]);
    expect(twin?.places).toEqual(dark.places);
    expect(twin?.priority).toBeGreaterThan(all?.priority ?? Number.POSITIVE_INFINITY);
  });

  it('names every verdict and notes', () => {
    const registry = fakeRegistry();
    const paints = ['agrees', 'consistent', 'contested', 'disagrees', 'note'] as const;
    createPainter(registry, new AbortController().signal).paint(paints.map((paint) => aStroke({ paint })));
    expect([...registry.shown.keys()]).toEqual(paints.map((paint) => `tallymark-${paint}`));
  });

  it('paints in place of what it painted before', () => {
    const registry = fakeRegistry();
    const painter = createPainter(registry, new AbortController().signal);
    painter.paint([aStroke({ ground: 'dark' }), aStroke({ paint: 'contested' })]);
    painter.paint([aStroke({ paint: 'contested' })]);
    expect([...registry.shown.keys()]).toEqual(['tallymark-contested']);
  });

  it('takes everything away when its life ends, and paints no more', () => {
    const registry = fakeRegistry();
    const life = new AbortController();
    const painter = createPainter(registry, life.signal);
    painter.paint([aStroke({ ground: 'dark' })]);
    life.abort();
    expect(registry.shown.size).toBe(0);
    painter.paint([aStroke()]);
    expect(registry.shown.size).toBe(0);
  });
});
