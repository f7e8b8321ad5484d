import { useState } from 'preact/hooks';
import { type Draft, type DraftReply, draftTarget, type NotePlace, type TypedDraft } from '../../utils/notes/draft.ts';
import { newId } from '../../utils/notes/new-id.ts';
import type { Note } from '../../utils/notes/note.ts';
import { blankNote } from '../notes/blank-note.ts';
import { failureWords } from '../notes/failure-words.ts';
import { SaveFailure } from '../notes/save-failure.tsx';
import { useNoteWriting, type WritingStage, type WritingStart } from '../notes/use-note-writing.ts';
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
        <span class="field-name">{note !== null ? 'Edit your note' : isFirst ? 'Your note' : 'Another note'}</span>
        <textarea
          rows={2}
          readOnly={stage.kind === 'saving'}
          value={typed.text}
          onInput={({ currentTarget }) => writing.typeText(currentTarget.value)}
        />
      </label>
      {isStarted ? (
        <label class="field">
          <span class="field-name">Tags, parted by commas</span>
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
            Save note
          </button>
          <button type="button" class="button" onClick={() => void discard()}>
            {note === null ? 'Discard' : 'Cancel'}
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
        <strong>This note was changed in another window while you were writing.</strong> Both texts are kept, yours as a
        note of its own.
      </p>
      <button type="button" class="button" onClick={onDone}>
        Show both
      </button>
    </div>
  );
}

function statusWords(stage: WritingStage, kept: DraftReply | null, isFromDraft: boolean): string {
  if (stage.kind === 'saving') return 'Saving …';
  if (kept === null) return isFromDraft ? 'Typed earlier, not saved yet.' : '';
  if (kept.kind === 'kept') return 'Draft kept.';
  return `The draft could not be kept. ${failureWords(kept)}`;
}
