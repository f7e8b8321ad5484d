import { render } from 'preact';
import { NoteBox } from '../../components/card/note-box.tsx';
import type { NoteBoxPort } from '../../components/card/note-box-port.ts';
import { NotesUnreadable } from '../../components/card/notes-unreadable.tsx';
import { DraftKeeper } from '../../utils/messages/draft-keeper.ts';
import { answer, askBackground } from '../../utils/messages/speak.ts';
import type { Whose } from '../../utils/messages/to-background.ts';
import { draftTarget } from '../../utils/notes/draft.ts';
import { isSamePlace } from '../../utils/notes/same-place.ts';
import { nameLanguage } from '../../utils/wording/name-language.ts';
import { say } from '../../utils/wording/say.ts';

/** Room for the focus ring at the lower edge. */
const EDGE = 4;

/** Shows the note box and follows what changes until the signal ends it. False where no card is open that it could be of. */
async function open(root: HTMLElement, frame: number, signal: AbortSignal): Promise<boolean> {
  const [{ incognito }, place] = await Promise.all([
    askBackground('whereAmI', null),
    askBackground('cardPlace', { frame }),
  ]);
  if (place === null) return false;
  const whose = { incognito };
  const port = portFor(whose);
  const { canonicalUrl } = place.page;
  const [draft = null] = await port.drafts(draftTarget(place));
  const show = async () => {
    const notes = await askBackground('notesOnPage', { ...whose, canonicalUrl });
    const here = notes.filter((note) => isSamePlace(note, place));
    render(<NoteBox place={place} notes={here} draft={draft} isPrivate={incognito} port={port} />, root);
  };

  answer(
    'views',
    {
      async notesChanged() {
        await show();
        return undefined;
      },
    },
    signal,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) void askBackground('shutCard', { frame });
    },
    { signal },
  );
  // The card moves the focus here, to nothing in particular: to write is what for.
  const write = () => {
    if (document.activeElement === document.body) root.querySelector('textarea')?.focus();
  };
  window.addEventListener('focus', write, { signal });
  window.addEventListener(
    'keydown',
    () => {
      // Chromium sends keys to a frame of another process before it tells the frame of its focus.
      if (!document.hasFocus()) write();
    },
    { capture: true, signal },
  );
  await show();
  return true;
}

/** Tells the card how much room the note box needs, now and whenever that changes. */
function tellHeights(root: HTMLElement, frame: number): void {
  const tellHeight = () =>
    void askBackground('cardNoteHeight', { frame, height: Math.ceil(root.getBoundingClientRect().height) + EDGE });
  // At once too: Chromium draws nothing in a frame that is out of view, and an observer would not be called before it is scrolled to.
  tellHeight();
  new ResizeObserver(tellHeight).observe(root);
}

function portFor(whose: Whose): NoteBoxPort {
  return {
    save: (note, basedOn, draft) => askBackground('saveNote', { ...whose, note, basedOn, draft }),
    remove: (ids) => askBackground('deleteNotes', { ...whose, ids }),
    restore: (undo) => askBackground('restoreNotes', { ...whose, undo }),
    keeper: (start, onReply) => new DraftKeeper(start, whose, onReply),
    drafts: (target) => askBackground('loadDrafts', { ...whose, target }),
    async discardDraft(id) {
      await askBackground('discardDraft', { ...whose, id });
    },
    bringDraftBack: async (draft) =>
      (await askBackground('saveDraft', { ...whose, draft, seen: null })).kind === 'kept',
  };
}

const root = document.getElementById('note-box');
if (root !== null) {
  nameLanguage(document);
  document.title = say('card_note');
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  // The card names the frame of the page that it stands in.
  const frame = Number.parseInt(location.hash.slice(1), 10) || 0;
  const unreadable = (error: unknown) => {
    render(<NotesUnreadable error={error} onRetry={() => location.reload()} />, root);
    return true;
  };
  void open(root, frame, life.signal)
    .catch(unreadable)
    .then((isThere) => isThere && tellHeights(root, frame));
}
