import type { ClaimSetFault } from '../claims/claim-set-fault.ts';
import type { Result } from '../claims/result.ts';
import { STANDINGS } from '../claims/standing.ts';
import { termFault } from '../claims/term-fault.ts';
import type { Grammar } from '../figures/grammar.ts';
import type { ClaimDraft, DraftFigure } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { plainLine } from './plain-line.ts';
import { NEEDED, TABLE_COLUMNS, type TableField } from './table-columns.ts';
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

/** The claim that a row states, `fields` being what its cells are; or what is wrong in it, each slip with its place (`row 3, figure`). */
export function readTableRow(
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
