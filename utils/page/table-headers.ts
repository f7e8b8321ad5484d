/** A cell of a table as it is read: where it stands in the grid and which blocks it holds. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly isHeader: boolean;
  readonly scope: 'row' | 'column' | null;
  /** Index of its first block, and the index behind its last. */
  readonly from: number;
  to: number;
}

/** Wider than any table made for readers; keeps a hostile `colspan` from costing memory. */
const MAX_SPAN = 100;

/** A row's number or group, and its name. */
const MAX_ROW_HEADS = 2;

/** The grid of one table while it is read. */
export class TableGrid {
  readonly cells: TableCell[] = [];
  /** Index of the caption's block, or null. */
  caption: number | null = null;
  #row = -1;
  #column = 0;
  /** Per column, the first row that no cell from above reaches into. */
  readonly #freeFrom: number[] = [];

  startRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Places the next cell of the row; spans are taken as their attributes have them, text or null. */
  addCell(
    cell: Pick<TableCell, 'isHeader' | 'scope' | 'from'>,
    colspan: string | null,
    rowspan: string | null,
  ): TableCell {
    if (this.#row < 0) this.startRow();
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++;
    const columns = spanOf(colspan);
    const rows = spanOf(rowspan);
    const placed: TableCell = { ...cell, row: this.#row, column: this.#column, columns, to: cell.from };
    for (let i = 0; i < columns; i++) this.#freeFrom[this.#column + i] = this.#row + rows;
    this.#column += columns;
    this.cells.push(placed);
    return placed;
  }
}

function spanOf(attribute: string | null): number {
  if (attribute === null) return 1;
  const span = Number.parseInt(attribute, 10);
  return span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

/**
 * For each block of the table's cells the blocks that head it: its row's headers, its column's from the top down, and the caption.
 * The first column is taken for headers of the rows, and the first row for headers of the columns where no cell is marked as one
 * and it has no digits (`hasDigit` tells that of a block). A row of headers in the middle of a table heads the rows below it in
 * place of those above.
 */
export function headersOfCells(
  grid: TableGrid,
  hasDigit: (block: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const headers = new Map<number, readonly number[]>();
  const hasMarked = grid.cells.some((cell) => cell.isHeader);
  const rowsOfHeaders = hasMarked ? headerRows(grid.cells) : firstRowIfHeaders(grid.cells, hasDigit);
  const heads: { readonly row: number; readonly block: number }[][] = [];
  let row = -1;
  let rowHeads: readonly number[] = [];
  for (const cell of grid.cells) {
    if (cell.row !== row) {
      row = cell.row;
      rowHeads = [];
    }
    const isColumnHead = cell.scope === 'column' || (cell.scope === null && rowsOfHeaders.has(cell.row));
    const isRowHead = !isColumnHead && rowHeads.length < MAX_ROW_HEADS && (cell.isHeader || cell.column === 0);
    const own = isColumnHead ? [] : (heads[cell.column] ?? []).map((head) => head.block);
    if (!isColumnHead) own.unshift(...rowHeads);
    if (grid.caption !== null) own.push(grid.caption);
    if (own.length > 0) for (let block = cell.from; block < cell.to; block++) headers.set(block, own);
    if (isRowHead && cell.to > cell.from) rowHeads = [...rowHeads, cell.from];
    if (isColumnHead && cell.to > cell.from) noteColumnHead(heads, cell);
  }
  return headers;
}

function noteColumnHead(heads: { readonly row: number; readonly block: number }[][], cell: TableCell): void {
  for (let column = cell.column; column < cell.column + cell.columns; column++) {
    const above = heads[column] ?? [];
    const continues = above.length < 4 && above.at(-1)?.row === cell.row - 1;
    heads[column] = [...(continues ? above : []), { row: cell.row, block: cell.from }];
  }
}

/** The first row, unless one of its cells behind the first has digits, as where each row is a name and its number. */
function firstRowIfHeaders(cells: readonly TableCell[], hasDigit: (block: number) => boolean): Set<number> {
  const isData = cells.some((cell) => cell.row === 0 && cell.column > 0 && cell.to > cell.from && hasDigit(cell.from));
  return new Set(isData ? [] : [0]);
}

/** The rows in which every cell, the first apart, is marked as a header. */
function headerRows(cells: readonly TableCell[]): Set<number> {
  const rows = new Set<number>();
  const plain = new Set<number>();
  for (const cell of cells) {
    if (cell.isHeader && cell.scope !== 'row') rows.add(cell.row);
    else if (cell.column > 0) plain.add(cell.row);
  }
  for (const row of plain) rows.delete(row);
  return rows;
}
