import { useState } from 'preact/hooks';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayNumber } from '../../utils/wording/say-number.ts';
import { CopyButton } from '../copy-button.tsx';
import { ClaimReviewOffer } from './claim-review-offer.tsx';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { ScreenHead } from './screen-head.tsx';
import { PREVIEWED, type ScopedNotes, useExport } from './use-export.ts';
import type { ReadNotes } from './write-export.ts';

/** Which notes are exported. */
export type ExportScope = 'page' | 'shown' | 'all';

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
/** Takes notes out: in which form, which of them, with a preview, to the clipboard or into a file. */
export function ExportView({ scopes, read, claimReview, onClaimReview, onBackup, onBack, ...begin }: Props) {
  const [scope, setScope] = useState(begin.scope);
  const [format, setFormat] = useState(begin.format);
  const chosen = scopes[scope];
  const { isBackup, purpose } = EXPORT_FORMATS[format];
  const onSaved = () => {
    if (isBackup && scope === 'all') onBackup();
  };
  const { taken, preview, written, done, save, text, beginAnew } = useExport(chosen, format, read, onSaved);
  const leftOut = chosen.notes.length - taken;
  const choose = (choice: { readonly scope?: ExportScope; readonly format?: ExportFormat }) => {
    setScope(choice.scope ?? scope);
    setFormat(choice.format ?? format);
    beginAnew();
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
        <button type="button" class="action" disabled={written !== null || taken === 0} onClick={() => void save()}>
          {sayCount('export_download', taken)}
        </button>
        <CopyButton key={`${scope} ${format}`} text={text} words={say('copy_copy')} />
      </div>
      <p class="notice-line" role="status">
        {written === null ? (done ?? '') : say('export_writing', { written, notes: sayCount('notes', taken) })}
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
        <h3>{taken > PREVIEWED ? say('export_preview_first', { count: PREVIEWED }) : say('export_preview')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
        <pre class="preview" tabIndex={0}>
          {preview}
        </pre>
      </section>
    </div>
  );
}
