import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { say } from '../../utils/wording/say.ts';
import { LanguageOptions } from '../language-options.tsx';
import type { TryForm } from './try-state.ts';

interface Props {
  readonly form: TryForm;
  readonly sets: readonly ListedSet[];
  readonly onChange: (form: TryForm) => void;
}

/** The text that is tried, what page it is taken for, and the sets that it is compared with. */
export function TryFormView({ form, sets, onChange }: Props) {
  const change = (part: Partial<TryForm>) => onChange({ ...form, ...part });
  const turn = (id: string, on: boolean) =>
    change({ sets: on ? [...form.sets, id] : form.sets.filter((other) => other !== id) });
  return (
    <div class="try-form">
      <div class="field">
        <label class="field-name" for="try-text">
          {say('try_text')}
        </label>
        <textarea
          id="try-text"
          rows={10}
          value={form.text}
          aria-describedby="try-text-hint"
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <span class="field-hint" id="try-text-hint">
          {say('try_text_hint')}
        </span>
      </div>
      <div class="fields">
        <label class="field">
          <span class="field-name">{say('try_language')}</span>
          <select value={form.language} onChange={({ currentTarget }) => change({ language: currentTarget.value })}>
            <option value="">{say('try_language_told')}</option>
            <LanguageOptions />
          </select>
        </label>
        <div class="field">
          <label class="field-name" for="try-published">
            {say('try_published')}
          </label>
          <input
            id="try-published"
            type="date"
            value={form.published}
            aria-describedby="try-published-hint"
            onInput={({ currentTarget }) => change({ published: currentTarget.value })}
          />
          <span class="field-hint" id="try-published-hint">
            {say('try_published_hint')}
          </span>
        </div>
      </div>
      <fieldset class="try-sets">
        <legend class="field-name">{say('try_sets')}</legend>
        {sets.map(({ id, title }) => (
          <label key={id} class="setting">
            <input
              type="checkbox"
              checked={form.sets.includes(id)}
              onChange={({ currentTarget }) => turn(id, currentTarget.checked)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
