import { exportClaimReview } from '../../utils/notes/export-claim-review.ts';
import type { ExportContext } from '../../utils/notes/export-context.ts';
import { exportCsv } from '../../utils/notes/export-csv.ts';
import { exportHtml } from '../../utils/notes/export-html.ts';
import { exportJson } from '../../utils/notes/export-json.ts';
import { exportMarkdown } from '../../utils/notes/export-markdown.ts';
import { exportWebAnnotation } from '../../utils/notes/export-web-annotation.ts';
import type { Note } from '../../utils/notes/note.ts';

/** The forms in which notes leave, in the order in which they are offered. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'csv-excel' | 'json' | 'web-annotation' | 'claim-review';

interface Form {
  readonly name: string;
  /** What it is good for. */
  readonly purpose: string;
  /** What the file's name ends in, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file can be imported again without loss. */
  readonly isBackup: boolean;
  readonly write: (notes: readonly Note[], context: ExportContext) => string;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Form>> = {
  markdown: {
    name: 'Report (Markdown)',
    purpose: 'To go on writing with: quotes, sources and notes as text.',
    extension: 'md',
    mediaType: 'text/markdown',
    isBackup: false,
    write: exportMarkdown,
  },
  html: {
    name: 'Report (HTML)',
    purpose: 'To read, print and hand on: one file with the drawings in it.',
    extension: 'html',
    mediaType: 'text/html',
    isBackup: false,
    write: exportHtml,
  },
  csv: {
    name: 'Table (CSV)',
    purpose: 'For spreadsheets and scripts, in UTF-8.',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    write: (notes, context) => exportCsv(notes, context, { byteOrderMark: false }),
  },
  'csv-excel': {
    name: 'Table for Excel (CSV)',
    purpose: 'With the byte-order mark by which Excel knows UTF-8.',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    write: (notes, context) => exportCsv(notes, context, { byteOrderMark: true }),
  },
  json: {
    name: 'Backup (JSON)',
    purpose: 'Everything, to be imported again.',
    extension: 'json',
    mediaType: 'application/json',
    isBackup: true,
    write: exportJson,
  },
  'web-annotation': {
    name: 'Web Annotations (JSON-LD)',
    purpose: 'The W3C’s form, for other annotation programs. It can be imported again too.',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    isBackup: true,
    write: exportWebAnnotation,
  },
  'claim-review': {
    name: 'ClaimReview drafts (JSON-LD)',
    purpose: 'For people who publish fact checks. What the author must fill in is listed in the file.',
    extension: 'claim-review.json',
    mediaType: 'application/json',
    isBackup: false,
    write: exportClaimReview,
  },
};
