import { useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';

interface Props {
  /** Whether to begin unfolded: where nothing else stands on the page, it is what is left to do. */
  readonly isOpen: boolean;
  /** Whether figures that no claim answers have a faint mark. */
  readonly unchecked: boolean;
  readonly onUnchecked: (on: boolean) => void;
  /** False where nothing is selected, or the page can't be read. */
  readonly onBuild: (what: 'selection' | 'article') => Promise<boolean>;
}

/** The way from what is read to claims of one's own. */
export function OwnClaims({ isOpen, unchecked, onUnchecked, onBuild }: Props) {
  const [failed, setFailed] = useState<'selection' | 'article' | null>(null);
  const build = async (what: 'selection' | 'article') => setFailed((await onBuild(what)) ? null : what);
  return (
    <details class="own-claims" open={isOpen}>
      <summary>{say('own_claims_title')}</summary>
      <label class="switch">
        <input
          type="checkbox"
          checked={unchecked}
          onChange={({ currentTarget }) => onUnchecked(currentTarget.checked)}
        />
        <span>{say('own_claims_unchecked')}</span>
      </label>
      <button type="button" class="link-button" onClick={() => void build('selection')}>
        {say('own_claims_add')}
      </button>
      <button type="button" class="link-button" onClick={() => void build('article')}>
        {say('own_claims_article')}
      </button>
      <p role="status" class="quiet">
        {failed === null ? null : say(failed === 'selection' ? 'own_claims_no_selection' : 'own_claims_unread')}
      </p>
    </details>
  );
}
