import type { ExportContext } from '../../utils/notes/export-context.ts';
import { beginExport, type Exporter, planExport } from '../../utils/notes/exporter.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { Breather } from './breather.ts';

/** Reads notes in full, by their ids and in their order; those that are gone are left out. */
export type ReadNotes = (ids: readonly string[]) => Promise<readonly Note[]>;

export interface WritingExport {
  readonly exporter: Exporter;
  readonly notes: readonly NoteSummary[];
  readonly read: ReadNotes;
  readonly context: ExportContext;
  readonly mediaType: string;
  /** Hears how many notes have been written. */
  readonly onProgress: (written: number) => void;
  readonly signal: AbortSignal;
}

/** So many notes are read at a time. */
const BATCH = 100;

/** So much text is gathered before it is handed over to the browser, which may put it on the disk. In UTF-16 units. */
const HANDED_OVER = 1_000_000;

/**
 * Writes notes into a file, however many: neither are all in memory together, nor does the page stand still. Throws where notes can't
 * be read, or the signal ends the writing.
 */
export async function writeExport(writing: WritingExport): Promise<Blob> {
  const { exporter, read, context, mediaType, onProgress, signal } = writing;
  const plan = planExport(exporter, writing.notes);
  const { head, note: write, tail } = beginExport(exporter, plan, context);
  const breather = new Breather();
  const parts: Blob[] = [];
  let text = head();
  for (let at = 0; at < plan.notes.length; at += BATCH) {
    onProgress(at);
    for (const note of await read(plan.notes.slice(at, at + BATCH).map(({ id }) => id))) {
      text += write(note);
      if (text.length > HANDED_OVER) {
        parts.push(new Blob([text]));
        text = '';
      }
      await breather.rest(signal);
    }
  }
  return new Blob([...parts, text + tail()], { type: mediaType });
}

/** The beginning of the same file, with so many notes in it. */
export async function previewExport(
  { exporter, notes, read, context }: Pick<WritingExport, 'exporter' | 'notes' | 'read' | 'context'>,
  previewed: number,
): Promise<string> {
  const plan = planExport(exporter, notes);
  const { head, note: write, tail } = beginExport(exporter, plan, context);
  const first = await read(plan.notes.slice(0, previewed).map(({ id }) => id));
  const pieces = [head(), ...first.map(write)];
  return [...pieces, plan.notes.length <= previewed ? tail() : ''].join('');
}
