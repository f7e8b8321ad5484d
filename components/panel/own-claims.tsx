import { say } from '../../utils/wording/say.ts';

interface Props {
  /** Whether figures that no claim answers have a faint mark. */
  readonly unchecked: boolean;
  readonly onUnchecked: (on: boolean) => void;
}

/** The way from what is read to claims of one's own. */
export function OwnClaims({ unchecked, onUnchecked }: Props) {
  return (
    <section class="own-claims" aria-label={say('own_claims_title')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={unchecked}
          onChange={({ currentTarget }) => onUnchecked(currentTarget.checked)}
        />
        <span>{say('own_claims_unchecked')}</span>
      </label>
    </section>
  );
}
