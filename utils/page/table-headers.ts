import type { TableCell, TableGrid } from './table-grid.ts';
import { leadingOf, rowsOf, rowsOfHeaders, rowsThatSpan } from './table-rows.ts';

/** A row's number, its group and its name. */
const MAX_ROW_HEADS = 3;
/** So many cells at the beginning of a row may be its heads. */
const MAX_LEADING = 8;

/**
 * For each block of the table's cells the blocks that head it: its row's headers, its own column's from the top down, the rows that span
 * the table above it, the caption, and what heads the row's headers (`Pollster`). A row is headed by its header cells and its first
 * column, cells that reach into it from above included; a cell with digits (`hasDigit` tells that of a block) by all cells in front of
 * the first such too. A row of headers in the middle of a table heads the rows below it in place of those above.
 */
export function headersOfCells(
  grid: TableGrid,
  hasDigit: (block: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const headers = new Map<number, readonly number[]>();
  const isData = (cell: TableCell) => cell.to > cell.from && hasDigit(cell.from);
  const rows = rowsOf(grid.cells);
  const spanning = rowsThatSpan(rows);
  const heading = rowsOfHeaders(rows, spanning, isData);
  const above = new HeadsAbove(grid.caption);
  let reaching: readonly TableCell[] = [];
  for (const [row, cells] of rows) {
    const before: TableCell[] = [];
    reaching = reaching.filter((cell) => cell.row + cell.rows > row);
    for (const cell of [...leadingOf(reaching, cells), ...cells]) {
      const isColumnHead = cell.row === row && (cell.scope === 'column' || (cell.scope === null && heading.has(row)));
      if (cell.row === row) {
        const own = isColumnHead || spanning.has(row) ? above.titles : headsOf(cell, before, above, isData);
        if (own.length > 0) for (let block = cell.from; block < cell.to; block++) headers.set(block, own);
      }
      if (cell.to === cell.from) continue;
      if (spanning.has(row)) above.addTitle(cell.from, row);
      else if (isColumnHead) above.add(cell);
      else if (before.length < MAX_LEADING) before.push(cell);
    }
    reaching = [...reaching, ...cells.filter((cell) => cell.rows > 1)];
  }
  return headers;
}

function headsOf(
  cell: TableCell,
  before: readonly TableCell[],
  above: HeadsAbove,
  isData: (cell: TableCell) => boolean,
): readonly number[] {
  const firstData = before.findIndex((other) => other.column > 0 && !other.isHeader && isData(other));
  const leading = isData(cell) ? (firstData < 0 ? before.length : firstData) : 0;
  const heads = before
    .filter((other, index) => other.isHeader || other.column === 0 || index < leading)
    .slice(0, MAX_ROW_HEADS);
  return [
    ...new Set([
      ...heads.map((head) => head.from),
      ...above.of(cell.column),
      ...above.titles,
      ...heads.flatMap((head) => above.of(head.column)),
    ]),
  ];
}

/** The heads that stand over the columns at one row of a table. */
class HeadsAbove {
  readonly #columns: { readonly row: number; readonly block: number }[][] = [];
  #titles: { readonly row: number; readonly block: number }[] = [];

  readonly #caption: number | null;

  constructor(caption: number | null) {
    this.#caption = caption;
  }

  of(column: number): number[] {
    return (this.#columns[column] ?? []).map((head) => head.block);
  }

  /** What stands over all columns: the rows that span the table at its top, the last such row further down, and the caption. */
  get titles(): number[] {
    const rows = this.#titles.map((title) => title.block);
    return this.#caption === null ? rows : [...rows, this.#caption];
  }

  add(cell: TableCell): void {
    for (let column = cell.column; column < cell.column + cell.columns; column++) {
      const heads = this.#columns[column] ?? [];
      const last = heads.at(-1);
      const continues = heads.length < 4 && last !== undefined && last.row >= cell.row - 1;
      this.#columns[column] = [...(continues ? heads : []), { row: cell.row + cell.rows - 1, block: cell.from }];
    }
  }

  addTitle(block: number, row: number): void {
    const atTop = this.#titles.filter((title, index) => title.row === index);
    this.#titles = [...atTop, { row, block }];
  }
}
