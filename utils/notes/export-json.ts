import type { Exporter } from './exporter.ts';
import { jsonEntry } from './json-entry.ts';
import { NOTES_FORMAT } from './notes-file.ts';
import { linkTo } from './text-fragment.ts';

/** All that notes hold, in a versioned file that can be imported again; each note with the link to its passage. */
export const jsonExporter: Exporter = {
  takes: () => true,
  isByPage: false,
  head: (_outline, { scope, exportedAt }) =>
    `{
  "format": ${JSON.stringify(NOTES_FORMAT)},
  "exportedAt": ${JSON.stringify(exportedAt)},
  "scope": ${JSON.stringify(scope)},
  "notes": [`,
  note: (note, before) => jsonEntry({ ...note, link: linkTo(note) }, before === null, 2),
  tail: (written) => `${written > 0 ? '\n  ' : ''}]\n}\n`,
};
