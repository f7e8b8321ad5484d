/** A cell of a table as it is read: where it stands in the grid and which blocks it holds. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  readonly scope: 'row' | 'column' | null;
  /** Index of its first block, and the index behind its last. */
  readonly from: number;
  to: number;
}

/** Wider than any table made for readers; keeps a hostile `colspan` from costing memory. */
const MAX_SPAN = 100;

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
    const placed: TableCell = { ...cell, row: this.#row, column: this.#column, columns, rows, to: cell.from };
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
