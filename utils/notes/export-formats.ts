import { exportClaimReview } from './export-claim-review.ts';
import type { ExportContext } from './export-context.ts';
import { exportCsv } from './export-csv.ts';
import { exportHtml } from './export-html.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportWebAnnotation } from './export-web-annotation.ts';
import type { Note } from './note.ts';

/** The forms in which notes leave, in the order in which they are offered. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'csv-excel' | 'json' | 'web-annotation' | 'claim-review';

export interface ExportKind {
  /** What the file's name ends in, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file can be imported again without loss. */
  readonly isBackup: boolean;
  readonly write: (notes: readonly Note[], context: ExportContext) => string;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, ExportKind>> = {
  markdown: { extension: 'md', mediaType: 'text/markdown', isBackup: false, write: exportMarkdown },
  html: { extension: 'html', mediaType: 'text/html', isBackup: false, write: exportHtml },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    write: (notes, context) => exportCsv(notes, context, { byteOrderMark: false }),
  },
  'csv-excel': {
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    write: (notes, context) => exportCsv(notes, context, { byteOrderMark: true }),
  },
  json: { extension: 'json', mediaType: 'application/json', isBackup: true, write: exportJson },
  'web-annotation': {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    isBackup: true,
    write: exportWebAnnotation,
  },
  'claim-review': {
    extension: 'claim-review.json',
    mediaType: 'application/json',
    isBackup: false,
    write: exportClaimReview,
  },
};
