import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../../utils/notes/file-name.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayNumber } from '../../utils/wording/say-number.ts';
import { CopyButton } from '../copy-button.tsx';
import { download } from '../download.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { ClaimReviewOffer } from './claim-review-offer.tsx';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { sizeOf } from './note-words.ts';
import { ScreenHead } from './screen-head.tsx';
import { previewExport, type ReadNotes, writeExport } from './write-export.ts';

/** Which notes are exported. */
export type ExportScope = 'page' | 'shown' | 'all';

/** The notes of a scope, and its name as the file says it. */
export interface ScopedNotes {
  readonly name: string;
  readonly notes: readonly NoteSummary[];
}

interface Props {
  /** The notes of each scope; no scope is offered that has none. */
  readonly scopes: Record<ExportScope, ScopedNotes>;
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly read: ReadNotes;
  /** Whether drafts of ClaimReview are offered. */
  readonly claimReview: boolean;
  readonly onClaimReview: (offered: boolean) => void;
  /** A file with all notes, from which they can be brought back, has been made. */
  readonly onBackup: () => void;
  readonly onBack: () => void;
}

const SCOPES: readonly ExportScope[] = ['page', 'shown', 'all'];
const FORMATS = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
/** So many notes are written for the preview: nobody reads further. */
const PREVIEWED = 20;
const PREVIEW_LENGTH = 20_000;

/** Takes notes out: in which form, which of them, with a preview, to the clipboard or into a file. */
export function ExportView({ scopes, read, claimReview, onClaimReview, onBackup, onBack, ...begin }: Props) {
  const [scope, setScope] = useState(begin.scope);
  const [format, setFormat] = useState(begin.format);
  const [done, setDone] = useState<string | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const [preview, setPreview] = useState('');
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const { name } = scopes[scope];
  const { exporter, mediaType, extension, isBackup, purpose } = EXPORT_FORMATS[format];
  const notes = useMemo(() => scopes[scope].notes.filter(exporter.takes), [scopes[scope].notes, exporter]);
  const leftOut = scopes[scope].notes.length - notes.length;
  const contextAt = (exportedAt: string) => ({
    scope: name,
    exportedAt,
    verdictSigns: VERDICT_SIGNS,
  });

  useEffect(() => {
    let isLatest = true;
    const context = contextAt(new Date().toISOString());
    void previewExport({ exporter, notes: scopes[scope].notes, read, context }, PREVIEWED)
      .catch((error: unknown) => say('export_unreadable', { reason: reasonOf(error) }))
      .then((text) => isLatest && setPreview(text.slice(0, PREVIEW_LENGTH)));
    return () => {
      isLatest = false;
    };
  }, [scopes[scope].notes, exporter]);

  const write = async (exportedAt: string) => {
    setDone(null);
    setWritten(0);
    try {
      const { signal } = life.current;
      const writing = { exporter, notes: scopes[scope].notes, read, mediaType, signal };
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
    if (isBackup && scope === 'all') onBackup();
  };
  const fail = (error: unknown) => setDone(say('export_failed', { reason: reasonOf(error) }));
  const choose = (chosen: { readonly scope?: ExportScope; readonly format?: ExportFormat }) => {
    setScope(chosen.scope ?? scope);
    setFormat(chosen.format ?? format);
    setDone(null);
  };

  return (
    <div class="transfer">
      <ScreenHead title={say('export_title')} onBack={onBack} />
      <fieldset class="choices">
        <legend class="field-name">{say('export_which')}</legend>
        {SCOPES.filter((choice) => scopes[choice].notes.length > 0).map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="scope"
              checked={choice === scope}
              disabled={written !== null}
              onChange={() => choose({ scope: choice })}
            />
            <span>
              {scopes[choice].name} <span class="quiet">({sayNumber(scopes[choice].notes.length)})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="field-name">{say('export_form')}</span>
        <select
          value={format}
          disabled={written !== null}
          onChange={({ currentTarget }) => choose({ format: currentTarget.value as ExportFormat })}
        >
          {FORMATS.filter((value) => claimReview || value !== 'claim-review').map((value) => (
            <option key={value} value={value}>
              {say(EXPORT_FORMATS[value].name)}
            </option>
          ))}
        </select>
        <span class="field-hint">{say(purpose)}</span>
      </label>
      {leftOut > 0 && <p class="field-hint">{sayCount('export_left_out', leftOut)}</p>}
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={written !== null || notes.length === 0}
          onClick={() => void save().catch(fail)}
        >
          {sayCount('export_download', notes.length)}
        </button>
        <CopyButton
          key={`${scope} ${format}`}
          text={() => write(new Date().toISOString()).then((file) => file.text())}
          words={say('copy_copy')}
        />
      </div>
      <p class="notice-line" role="status">
        {written === null ? (done ?? '') : say('export_writing', { written, notes: sayCount('notes', notes.length) })}
      </p>
      <ClaimReviewOffer
        offered={claimReview}
        chosen={format === 'claim-review'}
        onOffer={(offered) => {
          onClaimReview(offered);
          if (offered) choose({ format: 'claim-review' });
          else if (format === 'claim-review') choose({ format: 'markdown' });
        }}
      />
      <section class="preview-part" aria-label={say('export_preview')}>
        <h3>{notes.length > PREVIEWED ? say('export_preview_first', { count: PREVIEWED }) : say('export_preview')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
        <pre class="preview" tabIndex={0}>
          {preview}
        </pre>
      </section>
    </div>
  );
}
