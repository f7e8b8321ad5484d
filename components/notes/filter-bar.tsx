import { VERDICTS, type Verdict } from '../../utils/claims/verdict.ts';
import { say } from '../../utils/wording/say.ts';
import { type Choice, type FilterChoices, NO_FILTER, type NoteFilter } from './note-filter.ts';

interface Props {
  readonly filter: NoteFilter;
  readonly choices: FilterChoices;
  readonly onChange: (filter: NoteFilter) => void;
}

/** The points by which notes are filtered. */
export function FilterBar({ filter, choices, onChange }: Props) {
  const set = (part: Partial<NoteFilter>) => onChange({ ...filter, ...part });
  return (
    <fieldset class="filter-bar">
      <legend class="unseen">{say('filter_label')}</legend>
      <Select
        label={say('filter_page')}
        value={filter.page}
        choices={choices.pages}
        onChange={(page) => set({ page })}
      />
      <Select
        label={say('filter_verdict')}
        value={filter.verdict}
        choices={VERDICTS.map((verdict) => ({ value: verdict, words: say(`verdict_${verdict}`), count: null }))}
        onChange={(verdict) => set({ verdict: verdict as Verdict | null })}
      />
      <Select
        label={say('filter_claim')}
        value={filter.question}
        choices={choices.questions}
        onChange={(question) => set({ question })}
      />
      <Select label={say('filter_tag')} value={filter.tag} choices={choices.tags} onChange={(tag) => set({ tag })} />
      <Day label={say('filter_from')} value={filter.from} onChange={(from) => set({ from })} />
      <Day label={say('filter_to')} value={filter.to} onChange={(to) => set({ to })} />
      <button type="button" class="link-button filter-clear" onClick={() => onChange(NO_FILTER)}>
        {say('filter_clear')}
      </button>
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly (Omit<Choice, 'count'> & { readonly count: number | null })[];
  readonly onChange: (value: string | null) => void;
}

function Select({ label, value, choices, onChange }: SelectProps) {
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{say('filter_any')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
            {choice.count === null ? '' : ` (${choice.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      <input type="date" value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)} />
    </label>
  );
}
