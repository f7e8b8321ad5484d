import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { DraftReply } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import { say } from '../../utils/wording/say.ts';
import { Conflict } from './conflict.tsx';
import { failureWords } from './failure-words.ts';
import { NoteAbout } from './note-about.tsx';
import { NoteText } from './note-text.tsx';
import type { NotesPort } from './notes-port.ts';
import { SaveFailure } from './save-failure.tsx';
import { useNoteWriting } from './use-note-writing.ts';
import type { WritingStart } from './writing-start.ts';

interface Props {
  readonly start: WritingStart;
  readonly port: NotesPort;
  readonly onSaved: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
  readonly onBack: () => void;
}

/** Writes one note, in place of the list. */
export function NoteEditor({ start, port, onSaved, onDelete, onBack }: Props) {
  const { stage, note, ...writing } = useNoteWriting(port, start, onSaved);
  const [found, setFound] = useState<NoteFound | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);

  if (stage.kind === 'conflict') {
    const { stored, copy } = stage;
    const resolve = async (kept: 'both' | 'stored' | 'copy') => {
      const merged = { ...stored, text: copy.text, tags: copy.tags };
      if (kept === 'stored') {
        onDelete(copy);
        return;
      }
      if (kept === 'copy' && !(await writing.saveInstead(merged, stored.changed))) return;
      // Where that fails, both are kept.
      if (kept === 'copy') await port.remove([copy.id]).catch(() => null);
      onBack();
    };
    return <Conflict stored={stored} copy={copy} onKeep={(kept) => void resolve(kept)} />;
  }

  const saving = stage.kind === 'saving';
  const isEmpty = note.text.trim() === '' && note.tags.length === 0;
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void writing.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) void writing.save();
      }}
    >
      <NoteAbout
        note={start.note}
        isNew={start.basedOn === null}
        onShow={() => void port.show(start.note).then(setFound)}
      />
      {found !== null && found !== 'exact' && (
        <p class="notice-line" role="status">
          {found === 'lost' ? say('editor_lost') : say('editor_similar')}
        </p>
      )}
      {start.draft !== null && <p class="notice-line">{say('editor_typed_earlier')}</p>}
      <label class="field">
        <span class="field-name">{say('editor_text')}</span>
        <textarea
          ref={text}
          class="note-text"
          rows={8}
          readOnly={saving}
          value={note.text}
          onInput={({ currentTarget }) => writing.typeText(currentTarget.value)}
        />
      </label>
      {note.text.trim() !== '' && (
        <details class="note-preview">
          <summary>{say('editor_preview')}</summary>
          <NoteText text={note.text} />
        </details>
      )}
      <label class="field">
        <span class="field-name">{say('note_tags')}</span>
        <input
          type="text"
          readOnly={saving}
          value={writing.tagLine}
          onInput={({ currentTarget }) => writing.typeTags(currentTarget.value)}
        />
      </label>
      {stage.kind === 'not-saved' && <SaveFailure why={stage.why} text={note.text} />}
      <p class="quiet note-draft" role="status">
        {draftWords(saving, writing.kept)}
      </p>
      <div class="buttons">
        <button type="submit" class="action" disabled={saving || isEmpty}>
          {say('editor_save')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {say('notes_back')}
        </button>
        {start.basedOn !== null && (
          <button type="button" class="button button-danger" onClick={() => onDelete(start.note)}>
            {say('note_delete')}
          </button>
        )}
      </div>
    </form>
  );
}

function draftWords(saving: boolean, reply: DraftReply | null): string {
  if (saving) return say('note_saving');
  if (reply === null) return '';
  if (reply.kind === 'kept') return say('editor_draft_kept');
  return say('note_draft_not_kept', { reason: failureWords(reply) });
}
