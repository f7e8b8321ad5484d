import type { NoteWritingPort } from '../../components/notes/notes-port.ts';
import { DraftKeeper } from '../../utils/messages/draft-keeper.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import type { Whose } from '../../utils/messages/to-background.ts';

/** The background, for views in which notes are written. */
export function noteWritingPort(whose: Whose): NoteWritingPort {
  return {
    save: (note, basedOn, draft) => askBackground('saveNote', { ...whose, note, basedOn, draft }),
    remove: (ids) => askBackground('deleteNotes', { ...whose, ids }),
    restore: (undo) => askBackground('restoreNotes', { ...whose, undo }),
    keeper: (start, onReply) => new DraftKeeper(start, whose, onReply),
    discardDraft: async (id) => void (await askBackground('discardDraft', { ...whose, id })),
    bringDraftBack: async (draft) =>
      (await askBackground('saveDraft', { ...whose, draft, seen: null })).kind === 'kept',
  };
}
