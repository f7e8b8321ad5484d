import { type Result, refused } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import { type Saying, saying } from '../wording/saying.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';

/** A row of a table: its cells, and the line of the file on which it begins, the first being 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = ['\t', ';', ','] as const;
const MOST_CELLS = 100;
const TOLD = /^"?sep=([\t;,])"?(?:\r\n|\r|\n)/i;

/**
 * The rows of a table as RFC 4180 has them, empty ones left out; parted by tabs, semicolons or commas, whichever its first line with any
 * has most of, or as a spreadsheet's line `sep=;` says. Written here since the libraries for it carry requests and workers, or compile code, neither of which an extension may ship.
 */
export function readTableRows(text: string): Result<readonly TableRow[], Fault> {
  if (text.length > SET_FILE_LIMITS.length) return refused('', 'fault_too_large', { size: SET_FILE_LIMITS.size });
  const content = text.replace(/^\uFEFF/, '');
  const told = TOLD.exec(content);
  const delimiter = told?.[1] ?? delimiterOf(content);
  const rows: TableRow[] = [];
  let line = told === null ? 1 : 2;
  for (let at = told?.[0].length ?? 0; at < content.length; ) {
    const row = readRow(content, at, line, delimiter);
    if ('what' in row)
      return { ok: false, faults: [{ path: '', within: saying('place_line', { line: row.line }), what: row.what }] };
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    if (rows.length > SET_FILE_LIMITS.entries + 1)
      return refused('', 'fault_too_many', { most: SET_FILE_LIMITS.entries });
    ({ at, line } = row);
  }
  return { ok: true, value: rows };
}

function delimiterOf(text: string): string {
  const firstLine = /^[^\r\n]*[\t;,][^\r\n]*/m.exec(text)?.[0] ?? '';
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly at: number;
  readonly line: number;
}

type RowFault = { readonly what: Saying; readonly line: number };

function readRow(text: string, start: number, startLine: number, delimiter: string): ReadRow | RowFault {
  const cells: string[] = [];
  let line = startLine;
  for (let at = start; ; at++) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingQuote(text, at) : plainEnd(text, at, delimiter);
    if (end === -1) return { what: saying('fault_quote_open'), line };
    cells.push(isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    if (cells.length > MOST_CELLS) return { what: saying('fault_row_cells', { most: MOST_CELLS }), line };
    if (isQuoted) line += text.slice(at, end).split(/\r\n|\r|\n/).length - 1;
    at = isQuoted ? end + 1 : end;
    if (at >= text.length) return { cells, at, line };
    if (text[at] === delimiter) continue;
    if (text[at] !== '\n' && text[at] !== '\r') return { what: saying('fault_quote_behind'), line };
    return { cells, at: at + (text.startsWith('\r\n', at) ? 2 : 1), line: line + 1 };
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
