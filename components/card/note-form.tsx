import { useState } from 'preact/hooks';
import { type Draft, type DraftReply, draftTarget, type NotePlace, type TypedDraft } from '../../utils/notes/draft.ts';
import { newId } from '../../utils/notes/new-id.ts';
import type { Note } from '../../utils/notes/note.ts';
import { say } from '../../utils/wording/say.ts';
import { blankNote } from '../notes/blank-note.ts';
import { failureWords } from '../notes/failure-words.ts';
import { SaveFailure } from '../notes/save-failure.tsx';
import { useNoteWriting, type WritingStage } from '../notes/use-note-writing.ts';
import type { WritingStart } from '../notes/writing-start.ts';
import type { NoteBoxPort } from './note-box-port.ts';

interface Props {
  readonly place: NotePlace;
  /** The saved note that is edited; null for a new one. */
  readonly note: Note | null;
  /** What was typed of it and not saved. */
  readonly draft: Draft | null;
  readonly isFirst: boolean;
  readonly port: NoteBoxPort;
  /** The note is saved, or its editing given up. */
  readonly onDone: () => void;
  /** What was typed is thrown away, and can be brought back as this draft. */
  readonly onDiscarded: (draft: TypedDraft) => void;
  readonly onNotDiscarded: () => void;
}

/** Writes one note in the card. Every input is kept as a draft, and a note is called saved by the reply alone. */
export function NoteForm({ place, note, draft, isFirst, port, onDone, ...on }: Props) {
  const [start] = useState<WritingStart>(() => ({
    note: draft?.note ?? note ?? blankNote(place),
    basedOn: draft?.basedOn ?? note?.changed ?? null,
    draft,
    target: note === null ? draftTarget(place) : draftTarget({ note: note.id }),
  }));
  const { note: typed, stage, kept, keeper, ...writing } = useNoteWriting(port, start, onDone);
  const save = () => (typed.text.trim() === '' ? null : writing.save());
  const discard = async () => {
    await keeper.settled();
    const { id } = keeper;
    const isGone = await port.discardDraft(id).then(
      () => true,
      () => false,
    );
    const isNew = typed.text !== (note?.text ?? '') || typed.tags.join('\n') !== (note?.tags ?? []).join('\n');
    if (!isGone) on.onNotDiscarded();
    else if (isNew) on.onDiscarded({ id, target: start.target, note: typed, basedOn: start.basedOn, editor: newId() });
    else onDone();
  };

  const isStarted = typed.text !== '' || typed.tags.length > 0;
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label class="field">
        <span class="field-name">
          {note !== null ? say('note_edit_yours') : isFirst ? say('note_first') : say('note_another')}
        </span>
        <textarea
          rows={2}
          readOnly={stage.kind === 'saving'}
          value={typed.text}
          onInput={({ currentTarget }) => writing.typeText(currentTarget.value)}
        />
      </label>
      {isStarted ? (
        <label class="field">
          <span class="field-name">{say('note_tags')}</span>
          <input
            type="text"
            value={writing.tagLine}
            readOnly={stage.kind === 'saving'}
            onInput={({ currentTarget }) => writing.typeTags(currentTarget.value)}
          />
        </label>
      ) : null}
      {stage.kind === 'not-saved' && <SaveFailure why={stage.why} text={typed.text} />}
      {stage.kind === 'conflict' && <Conflict onDone={onDone} />}
      {isStarted ? (
        <div class="note-form-foot">
          <button type="submit" class="action" disabled={stage.kind === 'saving' || typed.text.trim() === ''}>
            {say('note_save')}
          </button>
          <button type="button" class="button" onClick={() => void discard()}>
            {note === null ? say('note_discard') : say('note_cancel')}
          </button>
          <span class="note-status" role="status">
            {statusWords(stage, kept, draft !== null)}
          </span>
        </div>
      ) : null}
    </form>
  );
}

function Conflict({ onDone }: Pick<Props, 'onDone'>) {
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{say('note_conflict')}</strong> {say('note_conflict_kept')}
      </p>
      <button type="button" class="button" onClick={onDone}>
        {say('note_conflict_show')}
      </button>
    </div>
  );
}

function statusWords(stage: WritingStage, kept: DraftReply | null, isFromDraft: boolean): string {
  if (stage.kind === 'saving') return say('note_saving');
  if (kept === null) return isFromDraft ? say('note_typed_earlier') : '';
  if (kept.kind === 'kept') return say('note_draft_kept');
  return say('note_draft_not_kept', { reason: failureWords(kept) });
}
