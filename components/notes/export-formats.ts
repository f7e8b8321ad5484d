import type { ExportContext } from '../../utils/notes/export-context.ts';
import { exportJson } from '../../utils/notes/export-json.ts';
import { exportWebAnnotation } from '../../utils/notes/export-web-annotation.ts';
import type { Note } from '../../utils/notes/note.ts';

/** A form in which notes leave the extension. */
export type ExportFormat = 'json' | 'web-annotation';

interface Form {
  readonly words: string;
  /** What it is good for, in a sentence. */
  readonly purpose: string;
  readonly extension: string;
  readonly type: string;
  /** Whether an import brings every note back as it was. */
  readonly lossless: boolean;
  readonly write: (notes: readonly Note[], context: ExportContext) => string;
}

export const EXPORT_FORMATS: Record<ExportFormat, Form> = {
  json: {
    words: 'Backup (JSON)',
    purpose: 'Everything, to be imported again.',
    extension: 'json',
    type: 'application/json',
    lossless: true,
    write: exportJson,
  },
  'web-annotation': {
    words: 'W3C Web Annotations (JSON-LD)',
    purpose: 'For other annotation programs. It can be imported again too.',
    extension: 'jsonld',
    type: 'application/ld+json',
    lossless: true,
    write: exportWebAnnotation,
  },
};
