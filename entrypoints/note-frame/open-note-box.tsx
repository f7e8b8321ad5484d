import { render } from 'preact';
import { NoteBox } from '../../components/card/note-box.tsx';
import { answer, askBackground } from '../../utils/messages/speak.ts';
import { draftTarget } from '../../utils/notes/draft.ts';
import { isSamePlace } from '../../utils/notes/same-place.ts';
import { noteWritingPort } from '../document/note-writing-port.ts';

/**
 * Shows the note box of the card in a frame of the tab, and follows what changes until the signal ends it. False where no card is open
 * that it could be of. Throws where the notes can't be read.
 */
export async function openNoteBox(root: HTMLElement, frame: number, signal: AbortSignal): Promise<boolean> {
  const [{ incognito }, place] = await Promise.all([
    askBackground('whereAmI', null),
    askBackground('cardPlace', { frame }),
  ]);
  if (place === null) return false;
  const drafts = (target: string) => askBackground('loadDrafts', { incognito, target });
  const port = { ...noteWritingPort({ incognito }), drafts };
  const { canonicalUrl } = place.page;
  const [draft = null] = await drafts(draftTarget(place));
  const show = async () => {
    const notes = await askBackground('notesOnPage', { incognito, canonicalUrl });
    const here = notes.filter((note) => isSamePlace(note, place));
    render(<NoteBox place={place} notes={here} draft={draft} isPrivate={incognito} port={port} />, root);
  };

  const notesChanged = async () => {
    await show();
    return undefined;
  };
  answer('views', { notesChanged }, signal);
  const shutByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) void askBackground('shutCard', { frame });
  };
  window.addEventListener('keydown', shutByEscape, { signal });
  takeFocus(root, signal);
  await show();
  return true;
}

/** Puts the caret into the text field when the card moves the focus here, to nothing in particular: to write is what for. */
function takeFocus(root: HTMLElement, signal: AbortSignal): void {
  const write = () => {
    if (document.activeElement === document.body) root.querySelector('textarea')?.focus();
  };
  window.addEventListener('focus', write, { signal });
  const writeUnfocused = () => {
    // Chromium sends keys to a frame of another process before it tells the frame of its focus.
    if (!document.hasFocus()) write();
  };
  window.addEventListener('keydown', writeUnfocused, { capture: true, signal });
}
