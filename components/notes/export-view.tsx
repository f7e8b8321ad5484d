import { useMemo, useState } from 'preact/hooks';
import { fileName } from '../../utils/notes/file-name.ts';
import type { Note } from '../../utils/notes/note.ts';
import { VERDICT_SIGNS, VERDICT_WORDS } from '../verdict-signs.ts';
import { CopyButton } from './copy-button.tsx';
import { download } from './download.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { counted, sizeOf } from './note-words.ts';
import { ScreenHead } from './screen-head.tsx';

/** Which notes are exported. */
export type ExportScope = 'page' | 'shown' | 'all';

/** The notes of a scope, and its name as the file says it. */
export interface ScopedNotes {
  readonly name: string;
  readonly notes: readonly Note[];
}

interface Props {
  /** The notes of each scope; no scope is offered that has none. */
  readonly scopes: Record<ExportScope, ScopedNotes>;
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  /** A file with all notes, from which they can be brought back, has been made. */
  readonly onBackup: () => void;
  readonly onBack: () => void;
}

const SCOPES: readonly ExportScope[] = ['page', 'shown', 'all'];
const FORMATS = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
/** So many notes are written for the preview: thousands would take their time, and nobody reads so far. */
const PREVIEWED = 20;
const PREVIEW_LENGTH = 20_000;

/** Takes notes out: in which form, which of them, with a preview, to the clipboard or into a file. */
export function ExportView({ scopes, onBackup, onBack, ...begin }: Props) {
  const [scope, setScope] = useState(begin.scope);
  const [format, setFormat] = useState(begin.format);
  const [done, setDone] = useState<string | null>(null);
  const { name, notes } = scopes[scope];
  const kind = EXPORT_FORMATS[format];

  const write = (some: readonly Note[], exportedAt = new Date().toISOString()) =>
    kind.write(some, { scope: name, exportedAt, verdictWords: VERDICT_WORDS, verdictSigns: VERDICT_SIGNS });
  const preview = useMemo(() => write(notes.slice(0, PREVIEWED)).slice(0, PREVIEW_LENGTH), [notes, format]);

  const save = () => {
    const exportedAt = new Date().toISOString();
    const file = new Blob([write(notes, exportedAt)], { type: kind.mediaType });
    const saved = fileName(name, exportedAt, kind.extension);
    download(file, saved);
    setDone(`${saved}, ${sizeOf(file.size)}, was handed to the browser to be saved.`);
    if (kind.isBackup && scope === 'all') onBackup();
  };

  return (
    <div class="transfer">
      <ScreenHead title="Export" onBack={onBack} />
      <fieldset class="choices">
        <legend class="field-name">Which notes</legend>
        {SCOPES.filter((choice) => scopes[choice].notes.length > 0).map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="scope"
              checked={choice === scope}
              onChange={() => {
                setScope(choice);
                setDone(null);
              }}
            />
            <span>
              {scopes[choice].name} <span class="quiet">({scopes[choice].notes.length.toLocaleString('en-GB')})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="field-name">Form</span>
        <select
          value={format}
          onChange={({ currentTarget }) => {
            setFormat(currentTarget.value as ExportFormat);
            setDone(null);
          }}
        >
          {FORMATS.map((value) => (
            <option key={value} value={value}>
              {EXPORT_FORMATS[value].name}
            </option>
          ))}
        </select>
        <span class="field-hint">{EXPORT_FORMATS[format].purpose}</span>
      </label>
      <div class="buttons">
        <button type="button" class="action" onClick={save}>
          Download {counted(notes.length, 'note')}
        </button>
        <CopyButton key={`${scope} ${format}`} text={() => write(notes)} words="Copy" />
      </div>
      <p class="notice-line" role="status">
        {done ?? ''}
      </p>
      <section class="preview-part" aria-label="Preview">
        <h3>Preview{notes.length > PREVIEWED && `: the first ${PREVIEWED} notes`}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
        <pre class="preview" tabIndex={0}>
          {preview}
        </pre>
      </section>
    </div>
  );
}
