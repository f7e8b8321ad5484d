/** A rectangle in the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands in the window: hung on the line that it is about, or as a sheet along an edge. */
export type Placement =
  | {
      readonly kind: 'hung';
      readonly side: 'below' | 'above';
      readonly left: number;
      /** The edge towards the line: the card's top below it, its bottom above it. */
      readonly edge: number;
      readonly width: number;
      readonly maxHeight: number;
    }
  | { readonly kind: 'sheet'; readonly side: 'bottom' | 'top'; readonly maxHeight: number };

/** Between card and line, and between card and the window's edges. */
const GAP = 10;
const MARGIN = 8;
const WIDTH = 400;
/** Windows narrower than this get a sheet, and so do lines with less room than this above and below. */
const NARROWEST = 520;
const LOWEST = 240;
/** How much of the window a sheet takes at most. */
const SHEET_SHARE = 0.7;
const SHEET_LOWEST = 96;

/**
 * Finds the place for a card whose content is `natural` pixels high, so that it covers nothing of the line (null where the line has
 * gone). A card stays on the side where it was while there is room, so that it does not jump about when the page scrolls.
 */
export function placeCard(line: Box | null, window: Size, natural: number, before: Placement | null): Placement {
  if (line === null || window.width < NARROWEST) return sheet(line, window, natural, before);
  const most = window.height - 2 * MARGIN;
  const room = isInView(line, window)
    ? { below: window.height - line.bottom - GAP - MARGIN, above: line.top - GAP - MARGIN }
    : { below: most, above: most };
  const wanted = Math.min(natural, LOWEST);
  const side = before?.kind === 'hung' && room[before.side] >= wanted ? before.side : freeSide(room, natural);
  if (room[side] < wanted) return sheet(line, window, natural, before);
  const width = Math.min(WIDTH, window.width - 2 * MARGIN);
  return {
    kind: 'hung',
    side,
    left: Math.min(Math.max(MARGIN, line.left - 2 * MARGIN), window.width - MARGIN - width),
    edge: side === 'below' ? line.bottom + GAP : line.top - GAP,
    width,
    maxHeight: Math.min(most, room[side]),
  };
}

function freeSide(room: Readonly<Record<'below' | 'above', number>>, natural: number): 'below' | 'above' {
  if (room.below >= natural) return 'below';
  if (room.above >= natural) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

/** Along the edge that is farther from the line, and never so high that it reaches it. */
function sheet(line: Box | null, window: Size, natural: number, before: Placement | null): Placement {
  const most = SHEET_SHARE * window.height;
  if (line === null || !isInView(line, window)) return { kind: 'sheet', side: 'bottom', maxHeight: most };
  const room = { bottom: window.height - line.bottom - GAP, top: line.top - GAP };
  const enough = Math.min(natural, LOWEST, most);
  const kept = before?.kind === 'sheet' ? before.side : 'bottom';
  const side = room[kept] >= enough ? kept : room.top > room.bottom ? 'top' : 'bottom';
  return { kind: 'sheet', side, maxHeight: Math.max(SHEET_LOWEST, Math.min(most, room[side])) };
}

function isInView(line: Box, window: Size): boolean {
  return line.bottom > 0 && line.top < window.height;
}

/** How far down the page would have to scroll to leave a sheet at the lower edge all the room it can use; 0 for none. */
export function scrollForSheet(line: Box, window: Size, natural: number): number {
  const free = window.height - Math.min(natural, SHEET_SHARE * window.height);
  if (line.top >= 0 && line.bottom + GAP <= free) return 0;
  return line.top - Math.max(GAP, (free - (line.bottom - line.top)) / 2);
}
