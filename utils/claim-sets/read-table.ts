import { type Result, refused } from '../claims/result.ts';
import { type Fault, fault } from '../wording/fault.ts';
import { saying } from '../wording/saying.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { plainLine } from './plain-line.ts';
import { readTableRow, type TableReading } from './read-table-row.ts';
import { fieldOf, hasNeeded, headerOf, NEEDED, type TableField } from './table-columns.ts';
import { tableDays } from './table-days.ts';
import { readTableRows } from './table-rows.ts';

/** What a table holds, for looking at before anything is done with it. */
export interface TablePreview {
  /** The headers in their order, each with what its column is taken for; null for a column that is left aside. */
  readonly columns: readonly { readonly header: string; readonly field: TableField | null }[];
  readonly rows: readonly PreviewRow[];
}

/** One row: what came of it, or what is wrong in it, each with its place (`row 3, figure`). */
export interface PreviewRow {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly read: Result<ClaimDraft, Fault>;
}

/** So many rows may stand above the headers: a title, who made the table. */
const MOST_ABOVE = 10;

/**
 * A table of claims, one a row under a row of headers. Faults of single rows stand beside them in the preview; a file that is no table at
 * all is refused.
 */
export function readTable(text: string, reading: TableReading): Result<TablePreview, Fault> {
  const rows = readTableRows(text);
  if (!rows.ok) return rows;
  const above = rows.value.slice(0, MOST_ABOVE).findIndex(hasNeeded);
  const [head, ...body] = rows.value.slice(Math.max(0, above));
  if (head === undefined) return refused('', 'fault_empty');
  const columns = head.cells.map((cell) => ({ header: plainLine(cell) ?? '', field: fieldOf(cell) }));
  const fields = columns.map(({ field }) => field);
  if (fields.every((field) => field === null))
    return refused('', 'fault_no_table', { figure: headerOf('figure'), question: headerOf('question') });
  const missing = NEEDED.filter((field) => !fields.includes(field));
  const twice = fields.filter((field, index) => field !== null && fields.indexOf(field) < index);
  const at = { path: '', within: saying('place_line', { line: head.line }) };
  const faults = [
    ...missing.map((field) => fault(at, 'fault_column_missing', { header: headerOf(field) })),
    ...twice.flatMap((field) => (field === null ? [] : [fault(at, 'fault_column_twice', { header: headerOf(field) })])),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const dated = fields.flatMap((field, index) => (field === 'asOf' || field === 'published' ? [index] : []));
  const written = body.flatMap(({ cells }) => dated.flatMap((index) => plainLine(cells[index]) ?? []));
  const days = tableDays(written, reading.language, reading.grammar);
  return {
    ok: true,
    value: {
      columns,
      rows: body.map((row) => ({ ...row, read: readTableRow(row, columns, reading, days) })),
    },
  };
}
