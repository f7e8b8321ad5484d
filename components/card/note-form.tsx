import { useEffect, useState } from 'preact/hooks';
import { startDraft } from '../../utils/messages/draft-keeper.ts';
import { type Draft, type DraftReply, draftTarget, type NotePlace } from '../../utils/notes/draft.ts';
import { newId } from '../../utils/notes/new-id.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NotKept, SaveReply } from '../../utils/notes/save-reply.ts';
import { CopyButton } from '../notes/copy-button.tsx';
import { failureOf, failureWords } from '../notes/failure-words.ts';
import { tagsIn } from '../notes/note-words.ts';
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
}

type Stage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly why: NotKept }
  | Extract<SaveReply, { readonly kind: 'conflict' }>;

/** Writes one note in the card. Every input is kept as a draft, and a note is called saved by the reply alone. */
export function NoteForm({ place, note, draft, isFirst, port, onDone }: Props) {
  const [typed, setTyped] = useState<Note>(() => draft?.note ?? note ?? blankNote(place));
  const [tagLine, setTagLine] = useState(typed.tags.join(', '));
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const [kept, setKept] = useState<DraftReply | null>(null);
  const basedOn = draft?.basedOn ?? note?.changed ?? null;
  const [keeper] = useState(() => {
    const target = note === null ? draftTarget(place) : draftTarget({ note: note.id });
    return port.keeper(startDraft(draft, target, basedOn), setKept);
  });

  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('pagehide', () => keeper.leave(), { signal: life.signal });
    return () => life.abort();
  }, []);

  const type = (changed: Note) => {
    setTyped(changed);
    setStage({ kind: 'writing' });
    keeper.typed(changed);
  };
  const save = async () => {
    if (typed.text.trim() === '' || stage.kind === 'saving') return;
    setStage({ kind: 'saving' });
    await keeper.settled();
    const reply = await port.save(typed, basedOn, keeper.id).catch(failureOf);
    if (reply.kind === 'saved') onDone();
    else if (reply.kind === 'conflict') setStage(reply);
    else setStage({ kind: 'not-saved', why: reply });
  };
  const discard = async () => {
    await keeper.settled();
    await port.discardDraft(keeper.id);
    onDone();
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
          onInput={({ currentTarget }) => type({ ...typed, text: currentTarget.value })}
        />
      </label>
      {isStarted ? (
        <label class="field">
          <span class="field-name">Tags, parted by commas</span>
          <input
            type="text"
            value={tagLine}
            readOnly={stage.kind === 'saving'}
            onInput={({ currentTarget }) => {
              setTagLine(currentTarget.value);
              type({ ...typed, tags: tagsIn(currentTarget.value) });
            }}
          />
        </label>
      ) : null}
      <Failure stage={stage} text={typed.text} onDone={onDone} />
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

interface FailureProps {
  readonly stage: Stage;
  readonly text: string;
  readonly onDone: () => void;
}

function Failure({ stage, text, onDone }: FailureProps) {
  if (stage.kind === 'not-saved') {
    return (
      <div class="failure" role="alert">
        <p>
          <strong>The note was not saved.</strong> {failureWords(stage.why)} Your text still stands here; copy it to be
          safe, then try again.
        </p>
        <CopyButton text={() => text} words="Copy the text" />
      </div>
    );
  }
  if (stage.kind !== 'conflict') return null;
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

function blankNote(place: NotePlace): Note {
  const now = new Date().toISOString();
  return { ...place, id: newId(), text: '', tags: [], created: now, changed: now };
}

function statusWords(stage: Stage, kept: DraftReply | null, isFromDraft: boolean): string {
  if (stage.kind === 'saving') return 'Saving …';
  if (kept === null) return isFromDraft ? 'Typed earlier, not saved yet.' : '';
  if (kept.kind === 'kept') return 'Draft kept.';
  return `The draft could not be kept. ${failureWords(kept)}`;
}
