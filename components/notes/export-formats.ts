import { claimReviewExporter } from '../../utils/notes/export-claim-review.ts';
import { csvExporter } from '../../utils/notes/export-csv.ts';
import { htmlExporter } from '../../utils/notes/export-html.ts';
import { jsonExporter } from '../../utils/notes/export-json.ts';
import { markdownExporter } from '../../utils/notes/export-markdown.ts';
import { webAnnotationExporter } from '../../utils/notes/export-web-annotation.ts';
import type { Exporter } from '../../utils/notes/exporter.ts';

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
  readonly exporter: Exporter;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Form>> = {
  markdown: {
    name: 'Report (Markdown)',
    purpose: 'To go on writing with: quotes, sources and notes as text.',
    extension: 'md',
    mediaType: 'text/markdown',
    isBackup: false,
    exporter: markdownExporter,
  },
  html: {
    name: 'Report (HTML)',
    purpose: 'To read, print and hand on: one file with the drawings in it.',
    extension: 'html',
    mediaType: 'text/html',
    isBackup: false,
    exporter: htmlExporter,
  },
  csv: {
    name: 'Table (CSV)',
    purpose: 'For spreadsheets and scripts, in UTF-8.',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    exporter: csvExporter({ byteOrderMark: false }),
  },
  'csv-excel': {
    name: 'Table for Excel (CSV)',
    purpose: 'With the byte-order mark by which Excel knows UTF-8.',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    exporter: csvExporter({ byteOrderMark: true }),
  },
  json: {
    name: 'Backup (JSON)',
    purpose: 'Everything, to be imported again.',
    extension: 'json',
    mediaType: 'application/json',
    isBackup: true,
    exporter: jsonExporter,
  },
  'web-annotation': {
    name: 'Web Annotations (JSON-LD)',
    purpose: 'The W3C’s form, for other annotation programs. It can be imported again too.',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    isBackup: true,
    exporter: webAnnotationExporter,
  },
  'claim-review': {
    name: 'ClaimReview drafts (JSON-LD)',
    purpose:
      'Beginnings of fact checks, one for each note on a mark. None is whole before its author has filled in the rest.',
    extension: 'claim-review.json',
    mediaType: 'application/json',
    isBackup: false,
    exporter: claimReviewExporter,
  },
};
