import type { TableCell } from './table-grid.ts';

/** A table's cells row by row. */
export function rowsOf(cells: readonly TableCell[]): Map<number, TableCell[]> {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Of the cells that reach into a row from above those in front of its own, from left to right. */
export function leadingOf(reaching: readonly TableCell[], own: readonly TableCell[]): readonly TableCell[] {
  const first = own[0]?.column ?? 0;
  return reaching.filter((cell) => cell.column < first).sort((a, b) => a.column - b.column);
}

/** The rows with nothing but one cell over all columns of a table that has several. */
export function rowsThatSpan(rows: ReadonlyMap<number, readonly TableCell[]>): Set<number> {
  let width = 0;
  for (const cells of rows.values()) for (const { column, columns } of cells) width = Math.max(width, column + columns);
  const spanning = new Set<number>();
  for (const [row, [first, ...others]] of rows) {
    if (width > 1 && others.length === 0 && first?.column === 0 && first.columns >= width) spanning.add(row);
  }
  return spanning;
}

/** The rows whose cells head the columns below. */
export function rowsOfHeaders(
  rows: ReadonlyMap<number, readonly TableCell[]>,
  spanning: ReadonlySet<number>,
  isData: (cell: TableCell) => boolean,
): Set<number> {
  const marked = new Set<number>();
  let hasMarked = false;
  for (const [row, cells] of rows) {
    if (spanning.has(row)) continue;
    hasMarked ||= cells.some((cell) => cell.isHeader);
    const others = cells.filter((cell) => cell.column > 0 || (cell.isHeader && cell.scope !== 'row'));
    if (others.length > 0 && others.every((cell) => cell.isHeader && cell.scope !== 'row')) marked.add(row);
  }
  if (marked.size > 0) return marked;
  const [first] = [...rows].filter(([row]) => !spanning.has(row));
  if (first === undefined) return marked;
  const [row, cells] = first;
  const isOfPairs = hasMarked && cells.length < 3;
  return isOfPairs || cells.some((cell) => cell.column > 0 && isData(cell)) ? marked : new Set([row]);
}
