import type { Draft } from '../../utils/notes/draft.ts';
import type { NoteWritingPort } from '../notes/notes-port.ts';

/** What the note box in the card asks of those who keep notes. */
export interface NoteBoxPort extends NoteWritingPort {
  /** What was typed and not saved of a note or place, newest first. */
  drafts(target: string): Promise<readonly Draft[]>;
}
