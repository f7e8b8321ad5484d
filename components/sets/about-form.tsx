import type { AboutFields } from '../../utils/claim-sets/about-fields.ts';
import { say } from '../../utils/wording/say.ts';

interface Props {
  readonly about: AboutFields;
  /** Called with what has changed. */
  readonly onChange: (about: Partial<AboutFields>) => void;
}

const FIELDS = ['title', 'description', 'places', 'words', 'event', 'from', 'to'] as const;

const DAY = { type: 'date' } as const;
const TEXT = { type: 'text' } as const;
const OPTIONAL: ReadonlySet<string> = new Set(['description', 'words']);

/** What a new set is about, which no list of claims tells. */
export function AboutForm({ about, onChange }: Props) {
  return (
    <div class="fields">
      {FIELDS.map((field) => (
        <div key={field} class="field">
          <label class="field-name" for={`about-set-${field}`}>
            {say(`about_set_${field}`)}
          </label>
          <input
            id={`about-set-${field}`}
            {...(field === 'from' || field === 'to' ? DAY : TEXT)}
            value={about[field]}
            required={!OPTIONAL.has(field)}
            aria-describedby={`about-set-${field}-hint`}
            onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
          />
          <span class="field-hint" id={`about-set-${field}-hint`}>
            {say(`about_set_${field}_hint`)}
          </span>
        </div>
      ))}
    </div>
  );
}
