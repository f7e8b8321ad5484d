import { say } from '../wording/say.ts';
import type { ExportContext } from './export-context.ts';
import type { Exporter } from './exporter.ts';
import type { Note, NotedMark } from './note.ts';
import { printable } from './printable.ts';
import { sayersOf } from './report-words.ts';
import { linkTo } from './text-fragment.ts';

type Cell = string | number | null;

/** What begins so, a spreadsheet takes for a formula, quoted or not; some pass over white space first, or read wide signs. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: Readonly<Record<string, (note: Note, context: ExportContext) => Cell>> = {
  id: ({ id }) => id,
  created: ({ created }) => created,
  changed: ({ changed }) => changed,
  note: ({ text }) => text,
  tags: ({ tags }) => tags.join(', '),
  'page title': ({ page }) => page.title,
  site: ({ page }) => page.site,
  published: ({ page }) => page.published,
  address: ({ page }) => page.url,
  'canonical address': ({ page }) => page.canonicalUrl,
  link: (note) => linkTo(note),
  quote: ({ anchor }) => anchor?.quote ?? null,
  prefix: ({ anchor }) => anchor?.prefix ?? null,
  suffix: ({ anchor }) => anchor?.suffix ?? null,
  start: ({ anchor }) => anchor?.start ?? null,
  end: ({ anchor }) => anchor?.end ?? null,
  verdict: ({ mark }) => (mark === null ? null : say(`verdict_${mark.verdict}`)),
  'claim set': ({ mark }) => mark?.set ?? null,
  question: ({ mark }) => mark?.question ?? null,
  asks: ({ mark }) => mark?.asks ?? null,
  subject: ({ mark }) => mark?.subject ?? null,
  from: ({ mark }) => mark?.figure.low ?? null,
  to: ({ mark }) => mark?.figure.high ?? null,
  unit: ({ mark }) => mark?.figure.unit ?? null,
  'ascribed to': ({ mark }) => mark?.attributedTo.join(', ') ?? null,
  'compared with': ({ mark }) => (mark === null ? null : comparedWith(mark)),
};

/**
 * The notes as a table by RFC 4180, a line each. What a spreadsheet would take for a formula gets a `'` in front. Excel needs the
 * byte-order mark to read letters beyond ASCII; other programs may stumble over it.
 */
export function csvExporter({ byteOrderMark }: { readonly byteOrderMark: boolean }): Exporter {
  return {
    takes: () => true,
    isByPage: false,
    head: () => `${byteOrderMark ? BYTE_ORDER_MARK : ''}${line(Object.keys(COLUMNS))}`,
    note: (note, _before, _outline, context) => line(Object.values(COLUMNS).map((column) => column(note, context))),
    tail: () => '',
  };
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function comparedWith({ compared }: NotedMark): string {
  return compared
    .map((claim) => {
      const { figure, asOf, source, relation } = claim;
      return `${say(`relation_${relation}`)}: ${figure} (${sayersOf(claim)}, ${asOf}; ${source.title}, ${source.publisher}, ${source.url})`;
    })
    .join('\n');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = printable(cell);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
