import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/draft.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { failureWords } from './failure-words.ts';
import type { NotesPort } from './notes-port.ts';

/** What was thrown away last, with what brings it back. */
type Gone =
  | { readonly kind: 'notes'; readonly count: number; readonly undo: string; readonly first: string }
  | { readonly kind: 'draft'; readonly draft: Draft };

/** What the view does with what has happened. */
interface Reactions {
  /** Says what has failed, or with null that nothing has. */
  readonly onTrouble: (trouble: string | null) => void;
  /** Reads again what has changed. */
  readonly onChanged: (ids: readonly string[] | null) => Promise<void>;
  /** Goes back to the list, to the note of an id, once what has changed has been read again. */
  readonly back: (focus: string | null, changed: readonly string[]) => Promise<void>;
}

/** Notes and drafts are thrown away and brought back. */
interface Undo {
  /** What was thrown away last, in words; null where nothing was, or where nobody needs to know it any more. */
  readonly gone: string | null;
  /** Deletes a note, and goes to the one that is named next. */
  readonly remove: (id: string, next: string | null) => Promise<void>;
  readonly discard: (draft: Draft) => Promise<void>;
  /** Brings back what was thrown away last. */
  readonly undo: () => Promise<void>;
  /** Brings back what was deleted within the last day, by its token. */
  readonly restore: (token: string) => Promise<void>;
  readonly close: () => void;
}

/** Throws notes and drafts away, and remembers what brings the last of it back. */
export function useUndo(port: NotesPort, { onTrouble, onChanged, back }: Reactions): Undo {
  const [gone, setGone] = useState<Gone | null>(null);

  const remove = async (id: string, next: string | null) => {
    const reply = await port.remove([id]).catch(failureOf);
    onTrouble(reply.kind === 'deleted' ? null : say('note_not_deleted', { reason: failureWords(reply) }));
    if (reply.kind !== 'deleted') return;
    setGone({ kind: 'notes', count: reply.count, undo: reply.undo, first: id });
    await back(next, [id]);
  };
  const discard = async (draft: Draft) => {
    const isGone = await port.discardDraft(draft.id).then(
      () => true,
      () => false,
    );
    onTrouble(isGone ? null : say('note_draft_not_discarded'));
    if (isGone) setGone({ kind: 'draft', draft });
    await onChanged([]);
  };
  const undo = async () => {
    if (gone === null) return;
    const isDraft = gone.kind === 'draft';
    const restored = await (isDraft ? port.bringDraftBack(gone.draft) : port.restore(gone.undo)).catch(() => false);
    onTrouble(restored ? null : isDraft ? say('note_draft_not_restored') : say('note_not_restored'));
    // What is typed is not kept for a day, as notes are: its last copy is this one.
    if (restored || !isDraft) setGone(null);
    await (isDraft ? back(null, []) : back(gone.first, [gone.first]));
  };
  const restore = async (token: string) => {
    const restored = await port.restore(token).catch(() => false);
    onTrouble(restored ? null : say('note_not_restored'));
    if (gone?.kind === 'notes' && gone.undo === token) setGone(null);
    await onChanged(null);
  };
  const words = gone === null ? null : goneWords(gone);
  return { gone: words, remove, discard, undo, restore, close: () => setGone(null) };
}

function goneWords(gone: Gone): string {
  return gone.kind === 'draft' ? say('note_draft_discarded') : sayCount('notes_deleted', gone.count);
}
