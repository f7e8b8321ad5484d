import { type Draft, draftTarget } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';

/** What a writing begins with. */
export interface WritingStart {
  /** The note as it shall stand in the fields: the saved one, a blank one, or what a draft has kept of it. */
  readonly note: Note;
  /** The `changed` time of the saved note; null for a new note. */
  readonly basedOn: string | null;
  readonly draft: Draft | null;
  /** What a new draft will be of, as `draftTarget` says it. */
  readonly target: string;
}

/** A note is opened: what was typed of it and not saved comes back. `basedOn` is null for a new note. */
export function startFrom(note: Note, basedOn: string | null, drafts: readonly Draft[]): WritingStart {
  const target = draftTarget(basedOn === null ? note : { note: note.id });
  const draft = drafts.find((candidate) => candidate.target === target);
  return draft === undefined ? { note, basedOn, draft: null, target } : startWith(draft);
}

/** What was typed and not saved is taken up again. */
export function startWith(draft: Draft): WritingStart {
  return { note: draft.note, basedOn: draft.basedOn, draft, target: draft.target };
}
