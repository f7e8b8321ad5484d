import { say } from '../../utils/wording/say.ts';

/** What is said in a private window. */
export function PrivateNotice() {
  return (
    <p class="warning">
      <strong>{say('private_window')}</strong> {say('private_window_notes')}
    </p>
  );
}
