import type { ExportContext } from './export-context.ts';
import type { Note } from './note.ts';
import { NOTES_FORMAT } from './notes-file.ts';
import { linkTo } from './text-fragment.ts';

/** All that notes hold, in a versioned file that can be imported again; each note with the link to its passage. */
export function exportJson(notes: readonly Note[], { scope, exportedAt }: ExportContext): string {
  const file = {
    format: NOTES_FORMAT,
    exportedAt,
    scope,
    notes: notes.map((note) => ({ ...note, link: linkTo(note) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
