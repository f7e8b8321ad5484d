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
  /** Whether what has to stand in it does not. */
  readonly isMissing?: boolean;
  /** What is said of it then, where something else stands in it. */
  readonly wrong?: string;
}

/** A field to type in, with its name, what may be chosen, and what is wrong with it. */
export function Field({ id, name, value, onInput, type = 'text', isLong = false, hint = null, ...rest }: Props) {
  const { choices = [], isMissing = false, wrong = say('build_missing') } = rest;
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
          {isMissing ? <strong>{value.trim() === '' ? say('build_missing') : wrong} </strong> : null}
          {hint}
        </p>
      )}
    </div>
  );
}
