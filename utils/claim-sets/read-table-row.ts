import type { Result } from '../claims/result.ts';
import { termFault } from '../claims/term-fault.ts';
import type { Grammar } from '../figures/grammar.ts';
import { type Fault, fault } from '../wording/fault.ts';
import { type Saying, saying } from '../wording/saying.ts';
import type { ClaimDraft, DraftFigure } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { plainLine } from './plain-line.ts';
import { NEEDED, standingNamed, type TableField } from './table-columns.ts';
import type { TableDays } from './table-days.ts';
import type { TableRow } from './table-rows.ts';
import { webAddress } from './web-address.ts';

/** How the cells of a table are read. */
export interface TableReading {
  /** Its language, by the primary subtag, and how figures are read in it. */
  readonly language: string;
  readonly grammar: Grammar;
}

type Cells = (field: TableField) => string | null;

/**
 * The claim that a row states under its columns' headers; or what is wrong in it, each slip with its place: the row, and the column's
 * header.
 */
export function readTableRow(
  { line, cells }: TableRow,
  columns: readonly { readonly header: string; readonly field: TableField | null }[],
  { language, grammar }: TableReading,
  days: TableDays,
): Result<ClaimDraft, Fault> {
  const at = { path: '', within: saying('place_row', { row: line }) };
  const columnOf = (field: TableField) => columns.findIndex((column) => column.field === field);
  const cell: Cells = (field) => {
    const index = columnOf(field);
    // a sign that spreadsheets would run as a formula is written behind a ', by our own export too
    return index < 0 ? null : plainLine(cells[index]?.replace(/^'(?=[=+\-@])/, ''));
  };
  const written = cell('figure');
  const figures = written === null ? [] : draftFigures(written, grammar);
  const faults = [
    ...(cells.length > columns.length
      ? [fault(at, 'fault_cells', { cells: cells.length, headers: columns.length })]
      : []),
    ...slipsOf(cell, figures, days).map(({ field, what }) => ({
      ...at,
      path: columns[columnOf(field)]?.header ?? '',
      what,
    })),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const asks = cell('question') ?? '';
  const published = dayIn(cell('published'), days);
  return {
    ok: true,
    value: {
      at,
      says: cell('claim') ?? `${asks} ${written ?? ''}`,
      language,
      figures,
      question: { asks, cues: termsIn(cell('cues')), counts: termsIn(cell('counts')) },
      subject: cell('subject'),
      assertedBy: (cell('saidBy') ?? '').split(';').flatMap((name) => plainLine(name) ?? []),
      standing: standingNamed(cell('standing') ?? '') ?? 'report',
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

function figureSlip(text: string, figures: readonly DraftFigure[]): Saying | null {
  const [first] = figures;
  if (first === undefined) return saying(/\d/.test(text) ? 'fault_no_figure_here' : 'fault_no_figure', { text });
  if (figures.length > 1) return saying('fault_figures', { text });
  // `1.234` of a table whose spreadsheet parts thousands by points
  const isPartOfOne = first.measure === 'count' && 'value' in first.figure && first.figure.precision === 0.001;
  return isPartOfOne ? saying('fault_two_figures', { text }) : null;
}

interface CellSlip {
  readonly field: TableField;
  readonly what: Saying;
}

function slipsOf(cell: Cells, figures: readonly DraftFigure[], days: TableDays): CellSlip[] {
  const check = (field: TableField, slipIn: (text: string) => Saying | null): CellSlip[] => {
    const text = cell(field);
    const what = text === null ? null : slipIn(text);
    return what === null ? [] : [{ field, what }];
  };
  const daySlip = (text: string) => {
    const read = days(text);
    return 'what' in read ? read.what : null;
  };
  const words = (text: string) => termsIn(text).flatMap((term) => termFault(term) ?? [])[0] ?? null;
  return [
    ...NEEDED.flatMap((field) => (cell(field) === null ? [{ field, what: saying('fault_empty') }] : [])),
    ...check('figure', (text) => figureSlip(text, figures)),
    ...check('asOf', daySlip),
    ...check('published', daySlip),
    ...check('standing', (text) =>
      standingNamed(text) === null ? saying('fault_one_of', { words: saying('table_standings') }) : null,
    ),
    ...check('url', (text) => (webAddress(text) === null ? saying('fault_url') : null)),
    ...check('paragraph', (text) => (/^[1-9]\d{0,5}$/.test(text) ? null : saying('fault_not_whole'))),
    ...check('fragment', (text) => (text.split(/\s+/).length > 5 ? saying('fault_fragment') : null)),
    ...check('cues', words),
    ...check('counts', words),
  ];
}

/** Several words of a cell are parted by semicolons. */
function termsIn(cell: string | null): string[] {
  return (cell ?? '').split(';').flatMap((term) => plainLine(term) ?? []);
}
