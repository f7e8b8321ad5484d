import { TO_FILL_IN } from '../../utils/notes/export-claim-review.ts';

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
      <summary>For people who publish fact checks</summary>
      <label class="choice">
        <input type="checkbox" checked={offered} onChange={({ currentTarget }) => onOffer(currentTarget.checked)} />
        <span>Offer drafts of ClaimReview (schema.org)</span>
      </label>
      {chosen && (
        <>
          <p>A draft is no review. Its author still has to fill in:</p>
          <dl>
            {TO_FILL_IN.map(({ property, with: belongs }) => (
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
