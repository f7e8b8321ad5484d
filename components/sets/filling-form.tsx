import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import type { DraftFilling } from '../../utils/claim-sets/filled-draft.ts';
import { say } from '../../utils/wording/say.ts';
import { GAP_FIELDS, GapField } from './gap-field.tsx';

interface Props {
  readonly gaps: readonly Gap[];
  readonly filling: DraftFilling;
  /** Called with what has changed. */
  readonly onFill: (filling: DraftFilling) => void;
}

/** Fills at once what several claims do not say: where they stand in one source, say, or answer one question. */
export function FillingForm({ gaps, filling, onFill }: Props) {
  // No two claims have their figure in common.
  const fields = gaps.filter((gap) => gap !== 'figure').flatMap((gap) => GAP_FIELDS[gap]);
  if (fields.length === 0) return null;
  return (
    <fieldset class="filling">
      <legend>{say('import_sets_for_all')}</legend>
      <div class="fields">
        {fields.map((field) => (
          <GapField key={field} field={field} filling={filling} onFill={onFill} />
        ))}
      </div>
    </fieldset>
  );
}
