import { say } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { failureWords } from '../notes/failure-words.ts';

interface Props {
  /** What was thrown. */
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in place of the note box where the notes can't be read. */
export function NotesUnreadable({ error, onRetry }: Props) {
  return (
    <p class="notice-line" role="alert">
      {say('notes_unreadable', { reason: failureWords(failureOf(error)) })}{' '}
      <button type="button" class="link-button" onClick={onRetry}>
        {say('notes_try_again')}
      </button>
    </p>
  );
}
