import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import type { DraftFilling } from '../../utils/claim-sets/filled-draft.ts';
import { say } from '../../utils/wording/say.ts';

type Field = Exclude<keyof DraftFilling, 'chosen'>;

/** The fields by which each gap is filled. */
export const GAP_FIELDS: Record<Gap, readonly Field[]> = {
  figure: ['figure'],
  question: ['question', 'cues'],
  'as-of': ['asOf'],
  'source-title': ['title'],
  'source-publisher': ['publisher'],
  'source-published': ['published'],
  'source-url': ['url'],
};

/** How a field is typed in; as plain text where nothing is said. */
const INPUTS: Partial<Record<Field, { readonly type: 'date' } | { readonly type: 'url' }>> = {
  asOf: { type: 'date' },
  published: { type: 'date' },
  url: { type: 'url' },
};

const TEXT = { type: 'text' } as const;

interface Props {
  readonly field: Field;
  readonly filling: DraftFilling;
  /** Called with what has changed. */
  readonly onFill: (filling: DraftFilling) => void;
  /** What was filled in for all claims, which holds where this is left empty. */
  readonly forAll?: string | undefined;
}

/** One thing that a claim does not say, to be filled in. */
export function GapField({ field, filling, onFill, forAll }: Props) {
  return (
    <label class="field">
      <span class="field-name">{say(`import_sets_field_${field}`)}</span>
      <input
        {...(INPUTS[field] ?? TEXT)}
        value={filling[field] ?? ''}
        placeholder={forAll ?? ''}
        onInput={({ currentTarget }) => onFill({ [field]: currentTarget.value })}
      />
    </label>
  );
}
