import { describe, expect, it, vi } from 'vitest';
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
    exchange(name, gone, come) {
      const before = shown.get(name);
      if (before === undefined || !gone.every((place) => before.places.includes(place))) return null;
      const places = [...before.places.filter((place) => !gone.includes(place)), ...come];
      shown.set(name, { ...before, places });
      return places.length;
    },
    rename: (name, places) => void shown.set(name, { priority: shown.get(name)?.priority ?? 0, places }),
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

  it('exchanges some of what it has painted for others', () => {
    const registry = fakeRegistry();
    const painter = createPainter(registry, new AbortController().signal);
    const [stays, goes, comes] = [aStroke(), aStroke({ ground: 'dark' }), aStroke({ paint: 'contested' })];
    painter.paint([stays, goes]);
    expect(painter.repaint([goes], [comes])).toBe(true);
    expect([...registry.shown.keys()]).toEqual(['tallymark-agrees', 'tallymark-contested']);
    expect(registry.shown.get('tallymark-agrees')?.places).toEqual(stays.places);
    expect(painter.isThere()).toBe(true);
  });

  it('exchanges what was painted again in between without a change', () => {
    const registry = fakeRegistry();
    const painter = createPainter(registry, new AbortController().signal);
    const [stays, goes] = [aStroke(), aStroke()];
    const again = (stroke: Stroke) => ({ ...stroke, places: stroke.places.map((place) => ({ ...place })) });
    painter.paint([stays, goes]);
    const [sameStays, sameGoes] = [again(stays), again(goes)];
    painter.paint([sameStays, sameGoes]);
    expect(painter.repaint([sameGoes], [])).toBe(true);
    expect(registry.shown.get('tallymark-agrees')?.places).toEqual(stays.places);
  });

  it('knows again what it has painted bit by bit', () => {
    const registry = fakeRegistry();
    const show = vi.spyOn(registry, 'show');
    const painter = createPainter(registry, new AbortController().signal);
    const strokes = [aStroke(), aStroke(), aStroke()];
    for (const stroke of strokes) painter.repaint([], [stroke]);
    painter.paint(strokes);
    expect(show).toHaveBeenCalledOnce();
    expect(registry.shown.get('tallymark-agrees')?.places).toHaveLength(3);
  });

  it('says where it has to paint all anew', () => {
    const registry = fakeRegistry();
    const painter = createPainter(registry, new AbortController().signal);
    painter.paint([aStroke()]);
    expect(painter.repaint([aStroke()], [])).toBe(false);
    registry.shown.clear();
    expect(painter.repaint([], [aStroke()])).toBe(false);
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
