import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../../utils/notes/file-name.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { say } from '../../utils/wording/say.ts';
import { download } from '../download.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { sizeOf } from './note-words.ts';
import { previewExport, type ReadNotes, writeExport } from './write-export.ts';

/** The notes of a scope, and its name as the file says it. */
export interface ScopedNotes {
  readonly name: string;
  readonly notes: readonly NoteSummary[];
}

/** An export as far as it has come. */
interface Export {
  /** How many of the notes the form takes. */
  readonly taken: number;
  /** The beginning of what will be written. */
  readonly preview: string;
  /** How many notes have been written; null where none are being written. */
  readonly written: number | null;
  /** What came of the last one, in words; null where none was made of these notes in this form. */
  readonly done: string | null;
  /** Saves all of it as a file. */
  readonly save: () => Promise<void>;
  /** All of it as text. */
  readonly text: () => Promise<string>;
  /** Forgets what came of the last one. */
  readonly beginAnew: () => void;
}

/** So many notes are written for the preview: nobody reads further. */
export const PREVIEWED = 20;
const PREVIEW_LENGTH = 20_000;

/** Writes out notes in a form; `onSaved` hears of each file that was made. It ends with the view. */
export function useExport(
  { name, notes: scoped }: ScopedNotes,
  format: ExportFormat,
  read: ReadNotes,
  onSaved: () => void,
): Export {
  const [done, setDone] = useState<string | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const [preview, setPreview] = useState('');
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const { exporter, mediaType, extension } = EXPORT_FORMATS[format];
  const taken = useMemo(() => scoped.filter(exporter.takes).length, [scoped, exporter]);
  const contextAt = (exportedAt: string) => ({ scope: name, exportedAt, verdictSigns: VERDICT_SIGNS });

  useEffect(() => {
    let isLatest = true;
    const context = contextAt(new Date().toISOString());
    void previewExport({ exporter, notes: scoped, read, context }, PREVIEWED)
      .catch((error: unknown) => say('export_unreadable', { reason: reasonOf(error) }))
      .then((text) => isLatest && setPreview(text.slice(0, PREVIEW_LENGTH)));
    return () => {
      isLatest = false;
    };
  }, [scoped, exporter]);

  const write = async (exportedAt: string) => {
    setDone(null);
    setWritten(0);
    try {
      const { signal } = life.current;
      const writing = { exporter, notes: scoped, read, mediaType, signal };
      return await writeExport({ ...writing, context: contextAt(exportedAt), onProgress: setWritten });
    } finally {
      setWritten(null);
    }
  };
  const save = async () => {
    const exportedAt = new Date().toISOString();
    const file = await write(exportedAt);
    const saved = fileName(name, exportedAt, extension);
    download(file, saved);
    setDone(say('export_saved', { file: saved, size: sizeOf(file.size) }));
    onSaved();
  };
  return {
    taken,
    preview,
    written,
    done,
    save: () => save().catch((error: unknown) => setDone(say('export_failed', { reason: reasonOf(error) }))),
    text: () => write(new Date().toISOString()).then((file) => file.text()),
    beginAnew: () => setDone(null),
  };
}
