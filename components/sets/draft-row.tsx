import { type ClaimDraft, gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import type { DraftFilling } from '../../utils/claim-sets/filled-draft.ts';
import { placeInWords } from '../../utils/wording/fault.ts';
import { say } from '../../utils/wording/say.ts';
import { GAP_FIELDS, GapField } from './gap-field.tsx';

interface Props {
  readonly draft: ClaimDraft;
  readonly filling: DraftFilling;
  readonly forAll: DraftFilling;
  readonly isTaken: boolean;
  /** Whether no other claim is taken, so that nothing can be filled in for several at once. */
  readonly isAlone: boolean;
  readonly onTake: (take: boolean) => void;
  /** Called with what has changed. */
  readonly onFill: (filling: DraftFilling) => void;
}

/** What each claim has of its own. */
const OWN: ReadonlySet<string> = new Set(['figure', 'question', 'cues']);

/** One claim on its way into a set: what it says, which figure is meant, and what is still to be filled in. */
export function DraftRow({ draft, filling, forAll, isTaken, isAlone, onTake, onFill }: Props) {
  const { at, says, figures, rating, assertedBy } = draft;
  const fields = gapsOf(draft).flatMap((gap) => GAP_FIELDS[gap]);
  // Where it stands is mostly the same for all of a file.
  const first = fields.filter((field) => isAlone || OWN.has(field));
  const rest = fields.filter((field) => !first.includes(field));
  const drawn = (field: (typeof fields)[number]) => (
    <GapField key={field} field={field} filling={filling} onFill={onFill} forAll={forAll[field]} />
  );
  return (
    <div class={isTaken ? 'draft' : 'draft draft-left'}>
      <label class="choice">
        <input type="checkbox" checked={isTaken} onChange={({ currentTarget }) => onTake(currentTarget.checked)} />
        <span>{says}</span>
      </label>
      <p class="quiet">
        {[placeInWords(at), ...assertedBy, ...(rating === null ? [] : [say('import_sets_rating', { rating })])].join(
          ' · ',
        )}
      </p>
      {!isTaken ? null : (
        <div class="fields">
          {figures.length < 2 ? null : (
            <label class="field">
              <span class="field-name">{say('import_sets_which_figure')}</span>
              <select
                value={String(filling.chosen ?? 0)}
                onChange={({ currentTarget }) => onFill({ chosen: Number(currentTarget.value) })}
              >
                {figures.map(({ quote }, index) => (
                  <option key={index} value={String(index)}>
                    {quote}
                  </option>
                ))}
              </select>
            </label>
          )}
          {first.map(drawn)}
        </div>
      )}
      {!isTaken || rest.length === 0 ? null : (
        <details>
          <summary>{say('import_sets_own_source')}</summary>
          <div class="fields">{rest.map(drawn)}</div>
        </details>
      )}
    </div>
  );
}
