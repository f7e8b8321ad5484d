import { claimReviewExporter } from '../../utils/notes/export-claim-review.ts';
import { csvExporter } from '../../utils/notes/export-csv.ts';
import { htmlExporter } from '../../utils/notes/export-html.ts';
import { jsonExporter } from '../../utils/notes/export-json.ts';
import { markdownExporter } from '../../utils/notes/export-markdown.ts';
import { webAnnotationExporter } from '../../utils/notes/export-web-annotation.ts';
import type { Exporter } from '../../utils/notes/exporter.ts';

/** The forms in which notes leave, in the order in which they are offered. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'csv-excel' | 'json' | 'web-annotation' | 'claim-review';

/** The messages that name the forms. */
type FormKey = `format_${'markdown' | 'html' | 'csv' | 'excel' | 'json' | 'annotations' | 'claim_review'}`;

interface Form {
  readonly name: FormKey;
  /** What it is good for. */
  readonly purpose: `${FormKey}_for`;
  /** What the file's name ends in, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file can be imported again without loss. */
  readonly isBackup: boolean;
  readonly exporter: Exporter;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Form>> = {
  markdown: {
    name: 'format_markdown',
    purpose: 'format_markdown_for',
    extension: 'md',
    mediaType: 'text/markdown',
    isBackup: false,
    exporter: markdownExporter,
  },
  html: {
    name: 'format_html',
    purpose: 'format_html_for',
    extension: 'html',
    mediaType: 'text/html',
    isBackup: false,
    exporter: htmlExporter,
  },
  csv: {
    name: 'format_csv',
    purpose: 'format_csv_for',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    exporter: csvExporter({ byteOrderMark: false }),
  },
  'csv-excel': {
    name: 'format_excel',
    purpose: 'format_excel_for',
    extension: 'csv',
    mediaType: 'text/csv',
    isBackup: false,
    exporter: csvExporter({ byteOrderMark: true }),
  },
  json: {
    name: 'format_json',
    purpose: 'format_json_for',
    extension: 'json',
    mediaType: 'application/json',
    isBackup: true,
    exporter: jsonExporter,
  },
  'web-annotation': {
    name: 'format_annotations',
    purpose: 'format_annotations_for',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    isBackup: true,
    exporter: webAnnotationExporter,
  },
  'claim-review': {
    name: 'format_claim_review',
    purpose: 'format_claim_review_for',
    extension: 'claim-review.json',
    mediaType: 'application/json',
    isBackup: false,
    exporter: claimReviewExporter,
  },
};
