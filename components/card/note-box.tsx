import { useState } from 'preact/hooks';
import { type Draft, draftTarget, type NotePlace, type TypedDraft } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NotKept } from '../../utils/notes/save-reply.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDayHere, sayTimeHere } from '../../utils/wording/say-date.ts';
import { failureOf } from '../failure-of.ts';
import { failureWords } from '../notes/failure-words.ts';
import { NoteText } from '../notes/note-text.tsx';
import type { NoteBoxPort } from './note-box-port.ts';
import { NoteForm } from './note-form.tsx';

interface Props {
  /** What a new note will be about. */
  readonly place: NotePlace;
  /** The saved notes on it, oldest first. */
  readonly notes: readonly Note[];
  /** What was typed about it and not saved. */
  readonly draft: Draft | null;
  /** Whether the window is private. */
  readonly isPrivate: boolean;
  readonly port: NoteBoxPort;
}

/** The note in the form: a saved one or, with null, a new one; `turn` tells two forms for the same apart. */
interface Writing {
  readonly note: Note | null;
  readonly draft: Draft | null;
  readonly turn: number;
}

type Gone =
  | { readonly kind: 'deleted'; readonly undo: string }
  | { readonly kind: 'not-deleted'; readonly why: NotKept }
  | { readonly kind: 'not-restored' }
  /** What was typed of a note, or with null of a new one. */
  | { readonly kind: 'discarded'; readonly draft: TypedDraft; readonly note: Note | null }
  | { readonly kind: 'not-discarded' }
  | { readonly kind: 'draft-not-restored'; readonly draft: TypedDraft; readonly note: Note | null };

/** The notes on one place, and room to write another. It stands in a document of ours, where no page hears the keys. */
export function NoteBox({ place, notes, draft, isPrivate, port }: Props) {
  const [writing, setWriting] = useState<Writing>({ note: null, draft, turn: 0 });
  const [gone, setGone] = useState<Gone | null>(null);

  const remove = async (note: Note) => {
    const reply = await port.remove([note.id]).catch(failureOf);
    setGone(reply.kind === 'deleted' ? reply : { kind: 'not-deleted', why: reply });
  };
  const write = async (note: Note | null) => {
    const target = draftTarget(note === null ? place : { note: note.id });
    const [typed = null] = await port.drafts(target).catch(() => []);
    setWriting(({ turn }) => ({ note, draft: typed, turn: turn + 1 }));
  };
  const undo = async (undone: Undoable) => {
    if (undone.kind === 'deleted') {
      const restored = await port.restore(undone.undo).catch(() => false);
      setGone(restored ? null : { kind: 'not-restored' });
      return;
    }
    const restored = await port.bringDraftBack(undone.draft).catch(() => false);
    setGone(restored ? null : { ...undone, kind: 'draft-not-restored' });
    if (restored) await write(undone.note);
  };
  return (
    <div class="note-box">
      {notes.length > 0 ? (
        <ul class="own-notes" aria-label={say('note_here')}>
          {notes.map((note) =>
            note.id === writing.note?.id ? null : (
              <OwnNote key={note.id} note={note} onEdit={() => void write(note)} onDelete={() => void remove(note)} />
            ),
          )}
        </ul>
      ) : null}
      {gone === null ? null : (
        <p class="notice-line" role="status">
          {goneWords(gone)}{' '}
          {isUndoable(gone) ? (
            <button type="button" class="link-button" onClick={() => void undo(gone)}>
              {say('note_undo')}
            </button>
          ) : null}
        </p>
      )}
      <NoteForm
        key={writing.turn}
        place={place}
        note={writing.note}
        draft={writing.draft}
        isFirst={notes.length === 0}
        port={port}
        onDone={() => void write(null)}
        onDiscarded={(discarded) => {
          setGone({ kind: 'discarded', draft: discarded, note: writing.note });
          void write(null);
        }}
        onNotDiscarded={() => setGone({ kind: 'not-discarded' })}
      />
      {isPrivate ? <p class="note-status">{say('note_private_window')}</p> : null}
    </div>
  );
}

type Undoable = Extract<Gone, { readonly undo: string } | { readonly draft: TypedDraft }>;

function isUndoable(gone: Gone): gone is Undoable {
  return 'undo' in gone || 'draft' in gone;
}

function goneWords(gone: Gone): string {
  switch (gone.kind) {
    case 'deleted':
      return say('note_deleted');
    case 'not-deleted':
      return say('note_not_deleted', { reason: failureWords(gone.why) });
    case 'not-restored':
      return say('note_not_restored');
    case 'discarded':
      return gone.note === null ? say('note_draft_discarded') : say('note_changes_discarded');
    case 'not-discarded':
      return say('note_draft_not_discarded');
    case 'draft-not-restored':
      return say('note_draft_not_restored');
  }
}

interface OwnNoteProps {
  readonly note: Note;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function OwnNote({ note: { text, tags, changed }, onEdit, onDelete }: OwnNoteProps) {
  const begins = text.slice(0, 40);
  return (
    <li class="own-note">
      <NoteText text={text} />
      <p class="own-note-foot">
        {tags.map((tag) => (
          <span key={tag}>#{tag}</span>
        ))}
        <time dateTime={changed} title={sayTimeHere(changed)}>
          {sayDayHere(changed)}
        </time>
        <span class="own-note-buttons">
          <button type="button" class="link-button" aria-label={say('note_edit_this', { begins })} onClick={onEdit}>
            {say('note_edit')}
          </button>
          <button type="button" class="link-button" aria-label={say('note_delete_this', { begins })} onClick={onDelete}>
            {say('note_delete')}
          </button>
        </span>
      </p>
    </li>
  );
}
