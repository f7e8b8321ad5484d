import { describe, expect, it } from 'vitest';
import { type Box, type Placement, placeCard, type Size, scrollForSheet } from '../../utils/page/place-card.ts';

const line = (top: number, left = 300): Box => ({ left, top, right: left + 90, bottom: top + 22 });
const WIDE: Size = { width: 1200, height: 900 };
const PHONE: Size = { width: 360, height: 640 };

/** The stretch of the window's height that a card takes. */
function stretchOf(placement: Placement, window: Size, natural: number): readonly [number, number] {
  const height = Math.min(natural, placement.maxHeight);
  if (placement.kind === 'sheet')
    return placement.side === 'top' ? [0, height] : [window.height - height, window.height];
  return placement.side === 'below'
    ? [placement.edge, placement.edge + height]
    : [placement.edge - height, placement.edge];
}

describe('the place of a card', () => {
  it.each<[string, Box, Size, number, Partial<Placement>]>([
    ['below the line where it fits', line(100), WIDE, 500, { kind: 'hung', side: 'below', edge: 132 }],
    ['above it where it fits only there', line(800), WIDE, 500, { kind: 'hung', side: 'above', edge: 790 }],
    ['on the larger side where it fits nowhere', line(300), WIDE, 2_000, { kind: 'hung', side: 'below' }],
    ['within the window at its right edge', line(100, 1_150), WIDE, 500, { kind: 'hung', left: 792 }],
    ['as a sheet in a narrow window', line(100), PHONE, 500, { kind: 'sheet', side: 'bottom' }],
    ['as a sheet at the top where the line stands low', line(600), PHONE, 500, { kind: 'sheet', side: 'top' }],
    ['as a sheet in a low window', line(180), { width: 1200, height: 400 }, 500, { kind: 'sheet' }],
  ])('is %s', (_name, at, window, natural, expected) => {
    expect(placeCard(at, window, natural, null)).toMatchObject(expected);
  });

  it('never covers a line that is in the window, wherever that stands', () => {
    for (const window of [WIDE, PHONE, { width: 700, height: 420 }, { width: 320, height: 256 }]) {
      for (const natural of [150, 600, 3_000]) {
        for (let top = 0; top <= window.height - 22; top += 7) {
          const at = line(top, 40);
          const [from, to] = stretchOf(placeCard(at, window, natural, null), window, natural);
          expect(from >= at.bottom || to <= at.top, `${JSON.stringify({ window, natural, top, from, to })}`).toBe(true);
        }
      }
    }
  });

  it('stays on its side while there is room, so that it does not jump about', () => {
    const before = placeCard(line(100), WIDE, 500, null);
    expect(placeCard(line(600), WIDE, 500, before)).toMatchObject({ side: 'below', maxHeight: 260 });
    expect(placeCard(line(700), WIDE, 500, before)).toMatchObject({ side: 'above' });
  });

  it('goes out of the window with its line', () => {
    expect(placeCard(line(-300), WIDE, 500, null)).toMatchObject({ kind: 'hung', side: 'below', edge: -268 });
  });

  it('becomes a sheet when its line has gone from the page', () => {
    expect(placeCard(null, WIDE, 500, null)).toMatchObject({ kind: 'sheet', side: 'bottom' });
  });

  it.each([
    ['nothing to scroll where the line is free', 50, 0],
    ['the page goes up until it is', 500, 415],
  ])('has %s', (_name, top, by) => {
    expect(scrollForSheet(line(top), PHONE, 2_000)).toBe(by);
  });
});
