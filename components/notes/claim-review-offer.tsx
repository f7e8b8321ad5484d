import { toFillIn } from '../../utils/notes/export-claim-review.ts';
import { say } from '../../utils/wording/say.ts';

interface Props {
  readonly offered: boolean;
  /** Whether it is the form chosen now. */
  readonly chosen: boolean;
  readonly onOffer: (offered: boolean) => void;
}

/** Switches the drafts of ClaimReview on, which are off until asked for, and says what is missing in each. */
export function ClaimReviewOffer({ offered, chosen, onOffer }: Props) {
  return (
    <details class="claim-review" open={chosen}>
      <summary>{say('claim_review_who')}</summary>
      <label class="choice">
        <input type="checkbox" checked={offered} onChange={({ currentTarget }) => onOffer(currentTarget.checked)} />
        <span>{say('claim_review_offer')}</span>
      </label>
      {chosen && (
        <>
          <p>{say('claim_review_missing')}</p>
          <dl>
            {toFillIn().map(({ property, with: belongs }) => (
              <div key={property}>
                <dt>
                  <code>{property}</code>
                </dt>
                <dd>{belongs}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}
