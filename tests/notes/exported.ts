import { claimReviewExporter } from '../../utils/notes/export-claim-review.ts';
import type { ExportContext } from '../../utils/notes/export-context.ts';
import { csvExporter } from '../../utils/notes/export-csv.ts';
import { htmlExporter } from '../../utils/notes/export-html.ts';
import { jsonExporter } from '../../utils/notes/export-json.ts';
import { markdownExporter } from '../../utils/notes/export-markdown.ts';
import { webAnnotationExporter } from '../../utils/notes/export-web-annotation.ts';
import { beginExport, type Exporter, planExport } from '../../utils/notes/exporter.ts';
import type { Note } from '../../utils/notes/note.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { aNote } from './builders.ts';

/** A whole export of notes that are at hand, as its file would hold it. */
function exported(exporter: Exporter, notes: readonly Note[], context: ExportContext): string {
  const known = new Map(notes.map((note) => [summaryOf(note), note]));
  const plan = planExport(exporter, [...known.keys()]);
  const { head, note, tail } = beginExport(exporter, plan, context);
  const pieces = plan.notes.map((summary) => note(known.get(summary) ?? aNote()));
  return [head(), ...pieces, tail()].join('');
}

export const exportJson = exportedBy(jsonExporter);
export const exportWebAnnotation = exportedBy(webAnnotationExporter);
export const exportMarkdown = exportedBy(markdownExporter);
export const exportHtml = exportedBy(htmlExporter);
export const exportClaimReview = exportedBy(claimReviewExporter);
export const exportCsv = (notes: readonly Note[], context: ExportContext, form: { readonly byteOrderMark: boolean }) =>
  exported(csvExporter(form), notes, context);

function exportedBy(exporter: Exporter) {
  return (notes: readonly Note[], context: ExportContext) => exported(exporter, notes, context);
}
