import { failureOf, failureWords } from '../notes/failure-words.ts';

interface Props {
  /** What was thrown. */
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in place of the note box where the notes can't be read. */
export function NotesUnreadable({ error, onRetry }: Props) {
  return (
    <p class="notice-line" role="alert">
      The notes can’t be read right now. {failureWords(failureOf(error))} Nothing was deleted.{' '}
      <button type="button" class="link-button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
