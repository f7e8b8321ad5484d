import { say } from '../../utils/wording/say.ts';

interface Props {
  /** Its own in the document: ids that are made up on the way can clash between parts that come and go. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'url';
  /** Several lines. */
  readonly isLong?: boolean;
  readonly hint?: string | null;
  /** What may be chosen instead of typed. */
  readonly choices?: readonly string[];
  /** Whether it is empty and must not be. */
  readonly isMissing?: boolean;
}

/** A field to type in, with its name, what may be chosen, and what is wrong with it. */
export function Field({ id, name, value, onInput, type = 'text', isLong = false, hint = null, ...rest }: Props) {
  const { choices = [], isMissing = false } = rest;
  const described = hint !== null || isMissing ? `${id}-hint` : undefined;
  const shared = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': isMissing,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class={isMissing ? 'field missing' : 'field'}>
      <label class="field-name" for={id}>
        {name}
      </label>
      {isLong ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type={type} list={choices.length > 0 ? `${id}-choices` : undefined} autocomplete="off" {...shared} />
      )}
      {choices.length > 0 ? (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      ) : null}
      {described === undefined ? null : (
        <p id={described} class="field-hint">
          {isMissing ? <strong>{say('build_missing')} </strong> : null}
          {hint}
        </p>
      )}
    </div>
  );
}
