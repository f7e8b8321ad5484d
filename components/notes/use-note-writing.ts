import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftStart, startDraft } from '../../utils/messages/draft-keeper.ts';
import type { DraftReply } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NotKept, SaveReply } from '../../utils/notes/save-reply.ts';
import { failureOf } from '../failure-of.ts';
import { tagsIn } from './note-words.ts';
import type { Keeper, NoteWritingPort } from './notes-port.ts';
import type { WritingStart } from './writing-start.ts';

/** How far the writing has come. */
export type WritingStage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly why: NotKept }
  | Extract<SaveReply, { readonly kind: 'conflict' }>;

/** A note that is being written. */
export interface Writing {
  readonly note: Note;
  /** The tags as they are typed. */
  readonly tagLine: string;
  readonly stage: WritingStage;
  /** How the last keeping of the draft ended; null where nothing was typed yet. */
  readonly kept: DraftReply | null;
  readonly keeper: Keeper;
  readonly typeText: (text: string) => void;
  readonly typeTags: (line: string) => void;
  readonly save: () => Promise<void>;
  /** Saves another note in its place, as the end of a conflict; false where that failed, and the stage says why. */
  readonly saveInstead: (note: Note, basedOn: string) => Promise<boolean>;
}

/** Writes one note. Every input is kept as a draft; the note counts as saved, and `onSaved` hears of it, by the reply alone. */
export function useNoteWriting(
  port: Pick<NoteWritingPort, 'save' | 'keeper'>,
  start: WritingStart,
  onSaved: (note: Note) => void,
): Writing {
  const [note, setNote] = useState(start.note);
  const [tagLine, setTagLine] = useState(start.note.tags.join(', '));
  const [stage, setStage] = useState<WritingStage>({ kind: 'writing' });
  const [kept, setKept] = useState<DraftReply | null>(null);
  const [keeper] = useState(() => port.keeper(draftStart(start), setKept));
  // What is saved is what was typed last, drawn already or not.
  const latest = useRef(note);

  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('pagehide', () => keeper.leave(), { signal: life.signal });
    return () => life.abort();
  }, []);

  const type = (part: Partial<Note>) => {
    latest.current = { ...latest.current, ...part };
    setNote(latest.current);
    setStage({ kind: 'writing' });
    keeper.typed(latest.current);
  };

  const keep = async (kind: Note, basedOn: string | null, draft: string | null): Promise<Note | null> => {
    const reply = await port.save(kind, basedOn, draft).catch(failureOf);
    if (reply.kind === 'saved') return reply.note;
    setStage(reply.kind === 'conflict' ? reply : { kind: 'not-saved', why: reply });
    return null;
  };

  return {
    note,
    tagLine,
    stage,
    kept,
    keeper,
    typeText: (text) => type({ text }),
    typeTags(line) {
      setTagLine(line);
      type({ tags: tagsIn(line) });
    },
    async save() {
      if (stage.kind === 'saving') return;
      setStage({ kind: 'saving' });
      await keeper.settled();
      const saved = await keep(latest.current, start.basedOn, keeper.id);
      if (saved !== null) onSaved(saved);
    },
    saveInstead: async (other, basedOn) => (await keep(other, basedOn, null)) !== null,
  };
}

function draftStart({ draft, target, basedOn }: WritingStart): DraftStart {
  return startDraft(draft, draft?.target ?? target, basedOn);
}
