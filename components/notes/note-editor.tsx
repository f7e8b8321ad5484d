import { useEffect, useRef, useState } from 'preact/hooks';
import { startDraft } from '../../utils/messages/draft-keeper.ts';
import type { NoteFound } from '../../utils/messages/to-page.ts';
import { type Draft, type DraftReply, draftTarget } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import { NOTE_LIMITS } from '../../utils/notes/note-schema.ts';
import type { NotKept, SaveReply } from '../../utils/notes/save-reply.ts';
import { Conflict } from './conflict.tsx';
import { CopyButton } from './copy-button.tsx';
import { failureOf, failureWords } from './failure-words.ts';
import { NoteAbout } from './note-about.tsx';
import { FOUND_WORDS, tagsIn } from './note-words.ts';
import type { NotesPort } from './notes-port.ts';

/** What an editor begins with. */
export interface EditorStart {
  /** The note as it shall stand in the editor: the saved one, a blank one, or what a draft has kept of it. */
  readonly note: Note;
  /** The `changed` time of the saved note; null for a new note. */
  readonly basedOn: string | null;
  readonly draft: Draft | null;
}

interface Props {
  readonly start: EditorStart;
  readonly port: NotesPort;
  readonly onSaved: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
  readonly onBack: () => void;
}

type Stage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly why: NotKept }
  | Extract<SaveReply, { readonly kind: 'conflict' }>;

/** Writes one note. What is typed is kept as a draft with every input; what is saved is called so by the reply alone. */
export function NoteEditor({ start, port, onSaved, onDelete, onBack }: Props) {
  const [note, setNote] = useState(start.note);
  const [tagLine, setTagLine] = useState(start.note.tags.join(', '));
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const [draftReply, setDraftReply] = useState<DraftReply | null>(null);
  const [found, setFound] = useState<NoteFound | null>(null);
  const [keeper] = useState(() => {
    const target = draftTarget(start.basedOn === null ? start.note : { note: start.note.id });
    return port.keeper(startDraft(start.draft, start.draft?.target ?? target, start.basedOn), setDraftReply);
  });
  // What is saved is what was typed last, drawn already or not.
  const latest = useRef(note);
  const text = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const life = new AbortController();
    text.current?.focus();
    window.addEventListener('pagehide', () => keeper.leave(), { signal: life.signal });
    return () => life.abort();
  }, []);

  const type = (typed: Note) => {
    latest.current = typed;
    setNote(typed);
    setStage({ kind: 'writing' });
    keeper.typed(typed);
  };

  const save = async () => {
    if (stage.kind === 'saving') return;
    setStage({ kind: 'saving' });
    await keeper.settled();
    const reply = await port.save(latest.current, start.basedOn, keeper.id).catch(failureOf);
    if (reply.kind === 'saved') onSaved(reply.note);
    else if (reply.kind === 'conflict') setStage(reply);
    else setStage({ kind: 'not-saved', why: reply });
  };

  const resolve = async (kept: 'both' | 'stored' | 'copy') => {
    if (stage.kind !== 'conflict') return;
    const { stored, copy } = stage;
    if (kept === 'copy') {
      const merged = { ...stored, text: copy.text, tags: copy.tags };
      const reply = await port.save(merged, stored.changed, null).catch(failureOf);
      if (reply.kind !== 'saved') {
        setStage(reply.kind === 'conflict' ? reply : { kind: 'not-saved', why: reply });
        return;
      }
    }
    if (kept !== 'both') await port.remove([copy.id]);
    onBack();
  };

  if (stage.kind === 'conflict') return <Conflict stored={stage.stored} copy={stage.copy} onKeep={resolve} />;
  const saving = stage.kind === 'saving';
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <NoteAbout
        note={start.note}
        isNew={start.basedOn === null}
        onShow={() => void port.show(start.note).then(setFound)}
      />
      {found !== null && FOUND_WORDS[found] !== null && (
        <p class="notice-line" role="status">
          {found === 'lost'
            ? 'The passage was not found again: the page has changed, or shows it no more.'
            : 'The page has changed; this is similar text.'}
        </p>
      )}
      {start.draft !== null && <p class="notice-line">This is what you had typed and not saved.</p>}
      <label class="field">
        <span class="field-name">Note (Markdown)</span>
        <textarea
          ref={text}
          class="note-text"
          rows={8}
          maxLength={NOTE_LIMITS.text}
          readOnly={saving}
          value={note.text}
          onInput={({ currentTarget }) => type({ ...latest.current, text: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-name">Tags, parted by commas</span>
        <input
          type="text"
          readOnly={saving}
          value={tagLine}
          onInput={({ currentTarget }) => {
            setTagLine(currentTarget.value);
            type({ ...latest.current, tags: tagsIn(currentTarget.value) });
          }}
        />
      </label>
      {stage.kind === 'not-saved' && (
        <div class="failure" role="alert">
          <p>
            <strong>The note was not saved.</strong> {failureWords(stage.why)} Your text still stands here; copy it to
            be safe, then try again.
          </p>
          <CopyButton text={() => note.text} words="Copy the text" />
        </div>
      )}
      <p class="quiet note-draft" role="status">
        {draftWords(saving, draftReply)}
      </p>
      <div class="buttons">
        <button type="submit" class="action" disabled={saving}>
          Save
        </button>
        <button type="button" class="button" onClick={onBack}>
          Back to the list
        </button>
        {start.basedOn !== null && (
          <button type="button" class="button button-danger" onClick={() => onDelete(start.note)}>
            Delete
          </button>
        )}
      </div>
    </form>
  );
}

function draftWords(saving: boolean, reply: DraftReply | null): string {
  if (saving) return 'Saving …';
  if (reply === null) return '';
  if (reply.kind === 'kept') return 'Draft kept. It becomes a note when you save it.';
  return `The draft could not be kept. ${failureWords(reply)}`;
}
