import type { ClaimSetFault } from '../claims/claim-set-fault.ts';
import type { Result } from '../claims/result.ts';
import { termFault } from '../claims/term-fault.ts';
import type { Grammar } from '../figures/grammar.ts';
import type { ClaimDraft, DraftFigure, Standing } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { plainLine } from './plain-line.ts';
import { type TableDays, tableDays } from './table-days.ts';
import { readTableRows, type TableRow } from './table-rows.ts';
import { webAddress } from './web-address.ts';

/** What a column can hold, by the headers that it goes under; capitals, spaces, hyphens and underscores do not matter. */
export const TABLE_COLUMNS = {
  claim: ['claim', 'says', 'statement'],
  figure: ['figure', 'number', 'value'],
  question: ['question', 'asks'],
  subject: ['subject', 'of whom'],
  saidBy: ['said by', 'asserted by', 'party', 'who'],
  asOf: ['as of', 'date'],
  standing: ['standing', 'kind'],
  sourceTitle: ['source title', 'title', 'source'],
  publisher: ['publisher', 'source publisher'],
  author: ['author', 'source author'],
  published: ['published', 'source published'],
  url: ['url', 'address', 'link', 'source url'],
  paragraph: ['paragraph'],
  fragment: ['fragment'],
  cues: ['cues', 'cue words'],
  counts: ['counts', 'counted'],
} as const;

export type TableField = keyof typeof TABLE_COLUMNS;

const NEEDED: readonly TableField[] = ['figure', 'question'];
const STANDINGS: readonly Standing[] = ['result', 'count', 'estimate', 'report', 'allegation'];

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
  readonly read: Result<ClaimDraft, ClaimSetFault>;
}

/** How the cells of a table are read. */
export interface TableReading {
  /** Its language, by the primary subtag, and how figures are read in it. */
  readonly language: string;
  readonly grammar: Grammar;
}

/** So many rows may stand above the headers: a title, who made the table. */
const MOST_ABOVE = 10;

/**
 * A table of claims, one a row under a row of headers. Faults of single rows stand beside them in the preview; a file that is no table at
 * all is refused.
 */
export function readTable(text: string, reading: TableReading): Result<TablePreview, ClaimSetFault> {
  const rows = readTableRows(text);
  if (!rows.ok) return rows;
  const above = rows.value.slice(0, MOST_ABOVE).findIndex(hasNeeded);
  const [head, ...body] = rows.value.slice(Math.max(0, above));
  if (head === undefined) return { ok: false, faults: [{ path: '', message: 'is empty' }] };
  const columns = head.cells.map((cell) => ({ header: plainLine(cell) ?? '', field: fieldOf(cell) }));
  const fields = columns.map(({ field }) => field);
  if (fields.every((field) => field === null))
    return { ok: false, faults: [{ path: `line ${head.line}`, message: NO_TABLE }] };
  const missing = NEEDED.filter((field) => !fields.includes(field));
  const twice = fields.filter((field, index) => field !== null && fields.indexOf(field) < index);
  const faults = [
    ...missing.map((field) => `needs a column with the header ${TABLE_COLUMNS[field][0]}`),
    ...twice.map((field) => `has two columns for ${field === null ? '' : TABLE_COLUMNS[field][0]}`),
  ].map((message) => ({ path: `line ${head.line}`, message }));
  if (faults.length > 0) return { ok: false, faults };
  const dated = fields.flatMap((field, index) => (field === 'asOf' || field === 'published' ? [index] : []));
  const written = body.flatMap(({ cells }) => dated.flatMap((index) => plainLine(cells[index]) ?? []));
  const days = tableDays(written, reading.language, reading.grammar);
  return {
    ok: true,
    value: {
      columns,
      rows: body.map((row) => ({ ...row, read: readRow(row, fields, reading, days) })),
    },
  };
}

const NO_TABLE = 'is no claim set, no fact check in JSON-LD, and no row of headers such as figure and question';

function hasNeeded({ cells }: TableRow): boolean {
  const fields = cells.map(fieldOf);
  return NEEDED.every((field) => fields.includes(field));
}

const plainHeader = (header: string) =>
  header
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

function fieldOf(header: string): TableField | null {
  const wanted = plainHeader(header.replace(/^\uFEFF/, ''));
  const found = Object.entries(TABLE_COLUMNS).find(([, names]) => names.some((name) => name === wanted));
  return found === undefined ? null : (found[0] as TableField);
}

type Cells = (field: TableField) => string | null;

function readRow(
  { line, cells }: TableRow,
  fields: readonly (TableField | null)[],
  { language, grammar }: TableReading,
  days: TableDays,
): Result<ClaimDraft, ClaimSetFault> {
  const cell: Cells = (field) => {
    const index = fields.indexOf(field);
    // a sign that spreadsheets would run as a formula is written behind a ', by our own export too
    return index < 0 ? null : plainLine(cells[index]?.replace(/^'(?=[=+\-@])/, ''));
  };
  const written = cell('figure');
  const figures = written === null ? [] : draftFigures(written, grammar);
  const faults = [
    ...(cells.length > fields.length
      ? [{ field: null, message: `has ${cells.length} cells under ${fields.length} headers` }]
      : []),
    ...faultsOf(cell, figures, days),
  ].map(({ field, message }) => ({
    path: field === null ? `row ${line}` : `row ${line}, ${TABLE_COLUMNS[field][0]}`,
    message,
  }));
  if (faults.length > 0) return { ok: false, faults };
  const asks = cell('question') ?? '';
  const published = dayIn(cell('published'), days);
  return {
    ok: true,
    value: {
      at: `row ${line}`,
      says: cell('claim') ?? `${asks} ${written ?? ''}`,
      language,
      figures,
      question: { asks, cues: termsIn(cell('cues')), counts: termsIn(cell('counts')) },
      subject: cell('subject'),
      assertedBy: (cell('saidBy') ?? '').split(';').flatMap((name) => plainLine(name) ?? []),
      standing: STANDINGS.find((standing) => standing === cell('standing')?.toLowerCase()) ?? 'report',
      asOf: dayIn(cell('asOf'), days) ?? published,
      source: {
        title: cell('sourceTitle'),
        publisher: cell('publisher'),
        author: cell('author'),
        published,
        url: webAddress(cell('url')),
      },
      paragraph: cell('paragraph') === null ? null : Number(cell('paragraph')),
      fragment: cell('fragment'),
      rating: null,
    },
  };
}

function dayIn(cell: string | null, days: TableDays): string | null {
  const read = cell === null ? null : days(cell);
  return read !== null && 'day' in read ? read.day : null;
}

function figureFault(text: string, figures: readonly DraftFigure[]): string | null {
  const [first] = figures;
  if (first === undefined) {
    const hint = /\d/.test(text) ? '; is the table in another language?' : '';
    return `no figure is read in "${text}"${hint}`;
  }
  if (figures.length > 1) return `more than one figure is read in "${text}"`;
  // `1.234` of a table whose spreadsheet parts thousands by points
  const isPartOfOne = first.measure === 'count' && 'value' in first.figure && first.figure.precision === 0.001;
  return isPartOfOne ? `"${text}" can be two figures: write it without a mark between the thousands` : null;
}

function faultsOf(
  cell: Cells,
  figures: readonly DraftFigure[],
  days: TableDays,
): { readonly field: TableField; readonly message: string }[] {
  const check = (field: TableField, faultIn: (text: string) => string | null) => {
    const text = cell(field);
    const message = text === null ? null : faultIn(text);
    return message === null ? [] : [{ field, message }];
  };
  const dayFault = (text: string) => {
    const read = days(text);
    return 'fault' in read ? read.fault : null;
  };
  const words = (text: string) => termsIn(text).flatMap((term) => termFault(term) ?? [])[0] ?? null;
  return [
    ...NEEDED.flatMap((field) => (cell(field) === null ? [{ field, message: 'is empty' }] : [])),
    ...check('figure', (text) => figureFault(text, figures)),
    ...check('asOf', dayFault),
    ...check('published', dayFault),
    ...check('standing', (text) =>
      STANDINGS.some((standing) => standing === text.toLowerCase()) ? null : `must be one of ${STANDINGS.join(', ')}`,
    ),
    ...check('url', (text) => (webAddress(text) === null ? 'must be a web address' : null)),
    ...check('paragraph', (text) => (/^[1-9]\d{0,5}$/.test(text) ? null : 'must be a whole number')),
    ...check('fragment', (text) => (text.split(/\s+/).length > 5 ? 'has more than five words' : null)),
    ...check('cues', words),
    ...check('counts', words),
  ];
}

/** Several words of a cell are parted by semicolons. */
function termsIn(cell: string | null): string[] {
  return (cell ?? '').split(';').flatMap((term) => plainLine(term) ?? []);
}
