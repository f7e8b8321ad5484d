import { describe, expect, it } from 'vitest';
import { rowsInView } from '../../../components/notes/rows-in-view.ts';

describe('the rows in view', () => {
  it.each([
    ['the beginning', 10_000, 0, { from: 0, to: 12 }],
    ['the middle', 10_000, 50_000, { from: 494, to: 512 }],
    ['the end', 10_000, 999_400, { from: 9_988, to: 10_000 }],
    ['a position behind the end, when the list got shorter', 20, 999_400, { from: 8, to: 20 }],
    ['a list pulled above its beginning', 20, -80, { from: 0, to: 12 }],
    ['a list shorter than the window', 3, 0, { from: 0, to: 3 }],
    ['a list of none', 0, 0, { from: 0, to: 0 }],
    ['a row half in view at either edge', 10_000, 50_050, { from: 494, to: 513 }],
  ])('are drawn with six more on either side: %s', (_, count, scrolled, rows) => {
    expect(rowsInView(count, 100, scrolled, 600)).toEqual(rows);
  });
});
