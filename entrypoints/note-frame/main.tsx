import { render } from 'preact';
import { NotesUnreadable } from '../../components/card/notes-unreadable.tsx';
import { say } from '../../utils/wording/say.ts';
import { beginDocument } from '../document/begin-document.ts';
import { openNoteBox } from './open-note-box.tsx';
import { tellHeights } from './tell-heights.ts';

beginDocument('note-box', (root, signal) => {
  document.title = say('card_note');
  // The card names the frame of the page that it stands in.
  const frame = Number.parseInt(location.hash.slice(1), 10) || 0;
  const unreadable = (error: unknown) => {
    render(<NotesUnreadable error={error} onRetry={() => location.reload()} />, root);
    return true;
  };
  void openNoteBox(root, frame, signal)
    .catch(unreadable)
    .then((isThere) => isThere && tellHeights(root, frame, signal));
});
