import type { NotKept } from '../../utils/notes/save-reply.ts';
import { say } from '../../utils/wording/say.ts';
import { CopyButton } from '../copy-button.tsx';
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
        <strong>{say('save_failed')}</strong> {say('save_failed_text', { reason: failureWords(why) })}
      </p>
      <CopyButton text={() => text} words={say('copy_text')} />
    </div>
  );
}
