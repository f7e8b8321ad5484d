import { interfaceLanguage } from '../../utils/wording/interface-language.ts';
import { say } from '../../utils/wording/say.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import type { CardContent, CardStatus, NoteBox, Passage } from './card-content.ts';
import { Found } from './found.tsx';
import { MarkHelp } from './mark-help.tsx';

export interface CardActions {
  readonly onClose: () => void;
  readonly onCopy: () => void;
  readonly onHide: () => void;
  readonly onUnhide: () => void;
  readonly onAddClaim: () => void;
  /** Copies a report on the mark, for its makers. */
  readonly onReport: () => void;
  /** Shows how the claims were chosen and how figures are compared. */
  readonly onMethod: () => void;
  readonly onWriteElsewhere: () => void;
  readonly onNoteBoxLoad: () => void;
  /** The reader wants to write: bring the note box into view and the focus into it. */
  readonly onWrite: () => void;
}

interface Props extends CardActions {
  readonly content: CardContent;
  readonly noteBox: NoteBox;
  readonly status: CardStatus;
}

/** The evidence for one mark, or a passage with its note: a dialog that leaves the page usable. */
export function Card({ content, noteBox, status, ...actions }: Props) {
  const verdict = content.kind === 'mark' ? content.evidence.mark.verdict : null;
  return (
    <div
      class={verdict === null ? 'card' : `card verdict-${verdict}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-title"
      tabIndex={-1}
      lang={interfaceLanguage()}
      dir="ltr"
    >
      <header class="head">
        {verdict === null ? null : (
          <span class="sign" aria-hidden="true">
            {VERDICT_SIGNS[verdict]}
          </span>
        )}
        <h2 id="card-title">{titleOf(content)}</h2>
        <button type="button" class="close" aria-label={say('card_close')} onClick={actions.onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2 L12 12 M12 2 L2 12" />
          </svg>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section class="body" tabIndex={0} aria-labelledby="card-title">
        <Sentence passage={content.passage} />
        {content.kind === 'mark' ? <Found content={content} /> : null}
        {content.kind === 'unchecked' ? <p class="similar">{say('unchecked_none')}</p> : null}
        {content.kind === 'passage' && content.isSimilar ? <p class="similar">{say('card_similar')}</p> : null}
        {content.kind === 'mark' ? (
          <p class="add-claim">
            <AddClaim onAddClaim={actions.onAddClaim} />
          </p>
        ) : null}
        <NoteBoxView noteBox={noteBox} {...actions} />
      </section>
      <Foot kind={content.kind} hasNoteBox={noteBox.kind === 'frame'} status={status} {...actions} />
    </div>
  );
}

function AddClaim({ onAddClaim }: Pick<CardActions, 'onAddClaim'>) {
  return (
    <button type="button" class="action" onClick={onAddClaim}>
      {say('card_add_claim')}
    </button>
  );
}

function titleOf(content: CardContent): string {
  switch (content.kind) {
    case 'mark':
      return say(`verdict_${content.evidence.mark.verdict}`);
    case 'unchecked':
      return say('unchecked_title');
    case 'passage':
      return say('card_passage');
  }
}

function Sentence({ passage: { before, quote, after, headers } }: { readonly passage: Passage }) {
  return (
    <blockquote class="sentence">
      {headers.length > 0 ? <span class="headers">{headers.join(' · ')}</span> : null}
      {before}
      <mark class="figure">{quote}</mark>
      {after}
    </blockquote>
  );
}

function NoteBoxView({
  noteBox,
  onWriteElsewhere,
  onNoteBoxLoad,
}: Pick<CardActions, 'onWriteElsewhere' | 'onNoteBoxLoad'> & { readonly noteBox: NoteBox }) {
  if (noteBox.kind === 'none') return null;
  if (noteBox.kind === 'frame') {
    return (
      <iframe
        class="note-frame"
        title={say('card_note')}
        src={noteBox.source}
        height={noteBox.height}
        onLoad={onNoteBoxLoad}
      />
    );
  }
  return (
    <p class="note-elsewhere">
      {say('card_note_elsewhere')}{' '}
      <button type="button" class="action" onClick={onWriteElsewhere}>
        {say('card_note_in_panel')}
      </button>
    </p>
  );
}

interface FootProps
  extends Pick<CardActions, 'onAddClaim' | 'onCopy' | 'onHide' | 'onUnhide' | 'onWrite' | 'onReport' | 'onMethod'> {
  readonly kind: CardContent['kind'];
  readonly hasNoteBox: boolean;
  readonly status: CardStatus;
}

function Foot({
  kind,
  hasNoteBox,
  status,
  onAddClaim,
  onCopy,
  onHide,
  onUnhide,
  onWrite,
  onReport,
  onMethod,
}: FootProps) {
  return (
    <footer class="foot">
      <span class="status" role="status">
        {status === 'hidden' ? say('card_hidden') : null}
        {status === 'not-hidden' ? say('card_not_hidden') : null}
        {status === 'not-shown' ? say('card_not_shown') : null}
        {status === 'reported' ? say('error_reported') : null}
        {status === 'not-copied' ? say('card_not_copied') : null}
      </span>
      {status === 'hidden' || status === 'not-shown' ? (
        <button type="button" class="action match" onClick={onUnhide}>
          {say('card_undo')}
        </button>
      ) : (
        <>
          {hasNoteBox ? (
            <button type="button" class="action" onClick={onWrite}>
              {say('card_write_note')}
            </button>
          ) : null}
          <button type="button" class="action copy" onClick={onCopy}>
            <span aria-live="polite">{status === 'copied' ? say('card_copied') : say('card_copy')}</span>
          </button>
          {kind === 'mark' ? null : <AddClaim onAddClaim={onAddClaim} />}
          {kind === 'mark' ? (
            <button type="button" class="action match" onClick={onHide}>
              {say('card_hide')}
            </button>
          ) : null}
        </>
      )}
      {kind === 'mark' ? <MarkHelp onReport={onReport} onMethod={onMethod} /> : null}
    </footer>
  );
}
