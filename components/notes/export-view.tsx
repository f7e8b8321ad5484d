import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { VERDICT_SIGNS, VERDICT_WORDS } from '../verdict-signs.ts';
import { CopyButton } from './copy-button.tsx';
import { download } from './download.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { counted, sizeOf } from './note-words.ts';
import { ScreenHead } from './screen-head.tsx';

/** Which notes are exported. */
export type ExportScope = 'page' | 'shown' | 'all';

interface Props {
  /** The notes of each scope; no scope is offered that has none. */
  readonly scopes: Record<ExportScope, readonly Note[]>;
  readonly scope: ExportScope;
  /** A file with all notes, from which they can be brought back, has been made. */
  readonly onBackup: () => void;
  readonly onBack: () => void;
}

const SCOPE_WORDS: Record<ExportScope, string> = { page: 'this page', shown: 'what the list shows', all: 'all notes' };
const SCOPES = Object.keys(SCOPE_WORDS) as readonly ExportScope[];
/** So many notes are written for the preview: thousands would take their time, and nobody reads so far. */
const PREVIEWED = 20;
const PREVIEW_LENGTH = 20_000;

/** Takes notes out: in which form, which of them, with a preview, to the clipboard or into a file. */
export function ExportView({ scopes, scope: first, onBackup, onBack }: Props) {
  const [scope, setScope] = useState(first);
  const [format, setFormat] = useState<ExportFormat>('json');
  const [done, setDone] = useState<string | null>(null);
  const notes = scopes[scope];
  const form = EXPORT_FORMATS[format];

  const write = (some: readonly Note[]) =>
    form.write(some, {
      scope: SCOPE_WORDS[scope],
      exportedAt: new Date().toISOString(),
      verdictWords: VERDICT_WORDS,
      verdictSigns: VERDICT_SIGNS,
    });
  const preview = useMemo(() => write(notes.slice(0, PREVIEWED)).slice(0, PREVIEW_LENGTH), [notes, format]);

  const save = () => {
    const name = `tallymark-${scope === 'all' ? 'all-notes' : scope}-${new Date().toISOString().slice(0, 10)}.${form.extension}`;
    const file = new Blob([write(notes)], { type: form.type });
    download(file, name);
    setDone(`${name}, ${sizeOf(file.size)}, was handed to the browser to be saved.`);
    if (form.lossless && scope === 'all') onBackup();
  };

  return (
    <div class="transfer">
      <ScreenHead title="Export" onBack={onBack} />
      <fieldset class="choices">
        <legend class="field-name">Which notes</legend>
        {SCOPES.filter((choice) => scopes[choice].length > 0).map((choice) => (
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
              {SCOPE_WORDS[choice]} <span class="quiet">({scopes[choice].length.toLocaleString('en-GB')})</span>
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
          {Object.entries(EXPORT_FORMATS).map(([value, { words }]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <span class="quiet field-name">{form.purpose}</span>
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
