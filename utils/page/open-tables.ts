import type { BlockList } from './block-list.ts';
import { type TableCell, TableGrid } from './table-grid.ts';
import { headersOfCells } from './table-headers.ts';

/** A cell with more blocks than this lays out the page. */
const MAX_CELL_BLOCKS = 5;

interface OpenTable {
  readonly grid: TableGrid;
  isLayout: boolean;
}

/** The tables that are open where the walk has come to. */
export class OpenTables {
  readonly #open: OpenTable[] = [];

  get isInside(): boolean {
    return this.#open.length > 0;
  }

  begin(table: Element): void {
    const around = this.#open.at(-1);
    if (around !== undefined) around.isLayout = true;
    const role = table.getAttribute('role');
    this.#open.push({ grid: new TableGrid(), isLayout: role === 'presentation' || role === 'none' });
  }

  beginRow(): void {
    this.#open.at(-1)?.grid.startRow();
  }

  /** Places a cell whose first block will have the index `from`; null outside of tables. */
  beginCell(cell: Element, from: number): TableCell | null {
    const grid = this.#open.at(-1)?.grid;
    if (grid === undefined) return null;
    const scope = cell.getAttribute('scope')?.toLowerCase() ?? '';
    const isHeader = cell.localName === 'th' || cell.parentElement?.parentElement?.localName === 'thead';
    return grid.addCell(
      { isHeader, scope: scope.startsWith('row') ? 'row' : scope.startsWith('col') ? 'column' : null, from },
      cell.getAttribute('colspan'),
      cell.getAttribute('rowspan'),
    );
  }

  /** Names the block that is the innermost table's caption. */
  setCaption(block: number): void {
    const table = this.#open.at(-1);
    if (table !== undefined) table.grid.caption ??= block;
  }

  /** Ends the innermost table and tells its blocks what heads them; a table that lays out the page leaves its blocks as they are. */
  end(list: BlockList): void {
    const table = this.#open.pop();
    if (table === undefined) return;
    const { cells } = table.grid;
    if (table.isLayout || cells.some((cell) => cell.to - cell.from > MAX_CELL_BLOCKS)) return;
    for (const cell of cells) {
      for (let i = cell.from; i < Math.min(cell.to, list.length); i++) {
        const block = list.blocks[i];
        if (block?.kind === 'paragraph') block.kind = 'cell';
      }
    }
    for (const [index, headers] of headersOfCells(table.grid, (block) => /\d/.test(list.blocks[block]?.text ?? ''))) {
      const block = list.blocks[index];
      if (block !== undefined) block.headers = headers;
    }
  }
}
