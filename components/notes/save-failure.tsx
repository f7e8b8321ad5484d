import type { NotKept } from '../../utils/notes/save-reply.ts';
import { CopyButton } from './copy-button.tsx';
import { failureWords } from './failure-words.ts';

interface Props {
  readonly why: NotKept;
  readonly text: string;
}

/** Says that a note was not saved and why, and offers its text, which still stands on the screen, to be copied. */
export function SaveFailure({ why, text }: Props) {
  return (
    <div class="failure" role="alert">
      <p>
        <strong>The note was not saved.</strong> {failureWords(why)} Your text still stands here; copy it to be safe,
        then try again.
      </p>
      <CopyButton text={() => text} words="Copy the text" />
    </div>
  );
}
